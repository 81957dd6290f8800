package org.aftersale.install.schema;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;

/** The change sets of this module version, read once. */
final class SchemaChanges {

    private static volatile List<String> known;

    private SchemaChanges() {}

    /** Their ids, in order. */
    static List<String> known() {
        if (known == null) {
            known = Collections.unmodifiableList(read());
        }
        return known;
    }

    private static List<String> read() {
        ClassLoaderResourceAccessor files =
                new ClassLoaderResourceAccessor(SchemaChanges.class.getClassLoader());
        try {
            return ChangeLogParserFactory.getInstance()
                    .getParser(SchemaUpdate.CHANGE_LOG, files)
                    .parse(SchemaUpdate.CHANGE_LOG, new ChangeLogParameters(), files)
                    .getChangeSets()
                    .stream()
                    .map(ChangeSet::getId)
                    .collect(Collectors.toList());
        } catch (LiquibaseException e) {
            throw new IllegalStateException("The module's change log cannot be read", e);
        }
    }
}
