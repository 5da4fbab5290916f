package com.vixenbliss.creator.platform.node;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This life of this server: leases carry its name, so that a restarted server knows what its former life had in hand. */
@ApplicationScoped
public class Node {

    private final String server;
    private final String life;

    @Inject
    public Node(@ConfigProperty(name = "NODE_NAME", defaultValue = "creator") String server) {
        this.server = server;
        this.life = TimeOrderedId.next().toString();
    }

    /** For the CDI client proxy only. */
    protected Node() {
        this("");
    }

    /** The server's name, the same in each life. */
    public String server() {
        return server;
    }

    /** The server's name and this life's. */
    public String name() {
        return server + "/" + life;
    }
}
