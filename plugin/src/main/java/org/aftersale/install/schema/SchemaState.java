package org.aftersale.install.schema;

import java.util.List;
import java.util.Optional;

/** What the database itself says of the module's tables. */
public interface SchemaState {

    /** Id and time (a java.sql.Timestamp, in the server's zone) of each change set, in order. */
    List<Object[]> applied();

    /** Which node is changing the tables just now, or died doing so. */
    Optional<String> lockedBy();

    /** Product and version. */
    String database();

    /** What Hibernate takes it for. */
    String dialect();
}
