package org.aftersale.install.schema;

import java.util.List;
import java.util.Optional;

/** The state of the module's schema in the database. */
public interface SchemaState {

    /**
     * Id and time (a java.sql.Timestamp in the server's time zone) of each change set, in order.
     */
    List<Object[]> applied();

    /** The node that holds the change-log lock now, or held it when it died. */
    Optional<String> lockedBy();

    /** Product and version. */
    String database();

    /** The dialect that Hibernate uses. */
    String dialect();
}
