package com.vixenbliss.creator.account.spending.console;

import com.vixenbliss.creator.platform.ai.health.ProviderReport;
import com.vixenbliss.creator.platform.ai.health.ProviderStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How the providers are doing, as all nodes see them. */
@Named
@RequestScoped
public class ProvidersPage {

    @Inject
    ProviderReport report;

    private List<ProviderStatus> providers;

    @PostConstruct
    void read() {
        providers = report.all();
    }

    public List<ProviderStatus> getProviders() {
        return providers;
    }
}
