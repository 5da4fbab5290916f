package com.vixenbliss.creator.identity.dataset.job;

import com.vixenbliss.creator.identity.dataset.DatasetAssembly;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Chooses and packs; the version's name is the run's result. */
@Named
@Dependent
public class DatasetPacker extends AbstractBatchlet {

    private final DatasetAssembly assembly;

    @Inject
    @BatchProperty
    String subject;

    @Inject
    public DatasetPacker(DatasetAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public String process() {
        return assembly.assemble(UUID.fromString(subject)).orElse("nothing");
    }
}
