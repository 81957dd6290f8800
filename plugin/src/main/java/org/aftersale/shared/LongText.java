package org.aftersale.shared;

import java.sql.Types;
import org.hibernate.type.AbstractSingleColumnStandardBasicType;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.java.JavaTypeDescriptor;
import org.hibernate.type.descriptor.java.StringTypeDescriptor;
import org.hibernate.type.descriptor.sql.SqlTypeDescriptor;
import org.hibernate.type.descriptor.sql.VarcharTypeDescriptor;

/**
 * A text of any length in a CLOB column (TEXT on PostgreSQL, LONGTEXT on MySQL and MariaDB), for
 * {@code @Type(type = LongText.NAME)}. Hibernate's own type binds a stream, which MariaDB's driver
 * reads in chunks of 4,096 characters: an emoji across a chunk boundary became two question marks.
 * Bound as a string it stays intact on every database.
 */
public class LongText extends AbstractSingleColumnStandardBasicType<String> {

    /** For {@code @Type}. */
    public static final String NAME = "org.aftersale.shared.LongText";

    private static final long serialVersionUID = 1L;

    public LongText() {
        super(new ClobAsString(), StringTypeDescriptor.INSTANCE);
    }

    @Override
    public String getName() {
        return NAME;
    }

    private static final class ClobAsString implements SqlTypeDescriptor {

        private static final long serialVersionUID = 1L;

        @Override
        public int getSqlType() {
            return Types.CLOB;
        }

        /** Not left to the dialect, which would bind a stream again. */
        @Override
        public boolean canBeRemapped() {
            return false;
        }

        @Override
        public <X> ValueBinder<X> getBinder(JavaTypeDescriptor<X> java) {
            return VarcharTypeDescriptor.INSTANCE.getBinder(java);
        }

        @Override
        public <X> ValueExtractor<X> getExtractor(JavaTypeDescriptor<X> java) {
            return VarcharTypeDescriptor.INSTANCE.getExtractor(java);
        }
    }
}
