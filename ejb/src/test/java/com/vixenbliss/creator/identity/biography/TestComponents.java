package com.vixenbliss.creator.identity.biography;

import com.vixenbliss.creator.platform.database.JoinedDatabase;

/** Components on the test database; to be used within {@link JoinedDatabase#in}. */
public final class TestComponents {

    public final Components components = new Components();

    public TestComponents() {
        components.entities = JoinedDatabase.manager();
    }
}
