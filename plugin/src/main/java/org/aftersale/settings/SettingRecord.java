package org.aftersale.settings;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.aftersale.shared.LongText;
import org.hibernate.annotations.Type;

/** The value of a setting that staff have changed at least once. Rows are never deleted. */
@Entity
@Table(name = "AFS_SETTING")
public class SettingRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "SETTING_KEY", length = 120)
    protected String settingKey;

    /** Counts the changes: the version after a change identifies it. */
    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    /** Null if the default applies again. */
    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "SETTING_TEXT", length = Integer.MAX_VALUE - 1)
    protected String text;

    /** For JPA. */
    protected SettingRecord() {}

    SettingRecord(String key) {
        this.settingKey = key;
    }
}
