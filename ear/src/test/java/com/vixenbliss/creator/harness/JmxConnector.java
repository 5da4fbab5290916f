package com.vixenbliss.creator.harness;

import java.io.IOException;
import org.jboss.as.arquillian.api.ServerSetupTask;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** Arquillian speaks to the server over JMX, which the platform's server does not offer: it does for such a test only. */
public final class JmxConnector implements ServerSetupTask {

    private static final ModelNode ADDRESS = Operations.createAddress("subsystem", "jmx", "remoting-connector", "jmx");

    @Override
    public void setup(ManagementClient client, String container) throws IOException {
        ModelNode add = Operations.createAddOperation(ADDRESS);
        add.get("use-management-endpoint").set(true);
        execute(client, add);
    }

    @Override
    public void tearDown(ManagementClient client, String container) throws IOException {
        execute(client, Operations.createRemoveOperation(ADDRESS));
    }

    private static void execute(ManagementClient client, ModelNode operation) throws IOException {
        ModelNode outcome = client.getControllerClient().execute(operation);
        if (!Operations.isSuccessfulOutcome(outcome)) {
            throw new IOException(Operations.getFailureDescription(outcome).asString());
        }
    }
}
