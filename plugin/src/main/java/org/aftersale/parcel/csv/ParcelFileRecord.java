package org.aftersale.parcel.csv;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.LongText;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

/** An uploaded file between its preview and its taking. Instants are epoch milliseconds. */
@Entity
@Table(name = "AFS_PARCEL_FILE")
public class ParcelFileRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsParcelFileId")
    @GenericGenerator(
            name = "AfsParcelFileId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsParcelFileImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.parcel.csv.ParcelFileRecord")
            })
    @Column(name = "FILE_ID")
    protected Long id;

    @Column(name = "STAFF_ID", nullable = false)
    protected long staffId;

    @Column(name = "NAME", nullable = false, length = 255)
    protected String name;

    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "CONTENT", length = Integer.MAX_VALUE - 1)
    protected String content;

    @Column(name = "UPLOADED_AT", nullable = false)
    protected long uploadedAt;

    @Column(name = "TAKEN_AT")
    protected Long takenAt;

    protected ParcelFileRecord() {}

    ParcelFileRecord(StaffMember staff, String name, String content, long uploadedAt) {
        this.staffId = staff.getId();
        this.name = name;
        this.content = content;
        this.uploadedAt = uploadedAt;
    }
}
