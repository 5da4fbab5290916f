package com.vixenbliss.creator.platform.contract.rest;

import com.vixenbliss.creator.platform.value.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Parameters that many operations share are described once: in {@code contract/parameters.properties}. */
final class Parameters {

    private static final Words TEXTS = Words.read("parameters.properties");

    private Parameters() {}

    static void complete(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            parameters.forEach(Parameters::complete);
        }
    }

    private static void complete(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(TEXTS.find(parameter.getName()).orElse(null));
        }
        Schema schema = parameter.getSchema();
        switch (parameter.getName()) {
            case "limit" -> schema
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                    .defaultValue(PageRequest.DEFAULT_LIMIT);
            case "Idempotency-Key" -> schema.type(List.of(SchemaType.STRING)).minLength(1).maxLength(255);
            default -> { }
        }
    }
}
