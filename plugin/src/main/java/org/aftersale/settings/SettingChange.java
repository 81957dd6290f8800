package org.aftersale.settings;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.LongText;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

/**
 * One change of a setting, or of an entry of a {@link SettingsArea}: who, when, and the value
 * before and after. Append-only.
 */
@Entity
@Table(name = "AFS_SETTING_CHANGE")
public class SettingChange implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsSettingChangeId")
    @GenericGenerator(
            name = "AfsSettingChangeId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsSettingChangeImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.settings.SettingChange")
            })
    @Column(name = "CHANGE_ID")
    protected Long id;

    @Column(name = "GROUP_CODE", nullable = false, length = 60)
    protected String groupCode;

    @Column(name = "SETTING_KEY", nullable = false, length = 120)
    protected String settingKey;

    /** The setting's version after the change. */
    @Column(name = "SETTING_VERSION", nullable = false)
    protected long version;

    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "BEFORE_TEXT", nullable = false, length = Integer.MAX_VALUE - 1)
    protected String before;

    @Enumerated(EnumType.STRING)
    @Column(name = "BEFORE_ORIGIN", nullable = false, length = 20)
    protected SettingOrigin beforeOrigin;

    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "AFTER_TEXT", nullable = false, length = Integer.MAX_VALUE - 1)
    protected String after;

    @Enumerated(EnumType.STRING)
    @Column(name = "AFTER_ORIGIN", nullable = false, length = 20)
    protected SettingOrigin afterOrigin;

    @Column(name = "STAFF_ID", nullable = false)
    protected long staffId;

    @Column(name = "STAFF_NAME", nullable = false, length = 255)
    protected String staffName;

    @Column(name = "CHANGED_AT", nullable = false)
    protected long changedAt;

    @Column(name = "UNDOES_ID")
    protected Long undoesId;

    /** For JPA. */
    protected SettingChange() {}

    SettingChange(String groupCode, String settingKey, StaffMember staff) {
        this.groupCode = groupCode;
        this.settingKey = settingKey;
        this.staffId = staff.getId();
        this.staffName = ColumnText.cut(staff.getName(), 255);
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return settingKey;
    }

    /** The setting's version after the change; the current one until somebody changes it again. */
    public long getVersion() {
        return version;
    }

    /** The value that applied before, as it was stored or by default. */
    public String getBefore() {
        return before;
    }

    public SettingOrigin getBeforeOrigin() {
        return beforeOrigin;
    }

    /** The value that applied afterwards, as it was stored or by default. */
    public String getAfter() {
        return after;
    }

    public SettingOrigin getAfterOrigin() {
        return afterOrigin;
    }

    /** The name at the time of the change. */
    public String getStaffName() {
        return staffName;
    }

    /** Epoch milliseconds. */
    public long getChangedAt() {
        return changedAt;
    }

    /** The change that this one undid; null for a change by hand. */
    public Long getUndoesId() {
        return undoesId;
    }
}
