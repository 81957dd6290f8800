package org.aftersale.parcel.csv;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.shared.Sha256;

/** What would become of a file: each of its rows, in its order. */
public final class FilePreview {

    private final long id;
    private final String name;
    private final Long takenAt;
    private final List<FileRow> rows;

    FilePreview(long id, String name, Long takenAt, List<FileRow> rows) {
        this.id = id;
        this.name = name;
        this.takenAt = takenAt;
        this.rows = Collections.unmodifiableList(rows);
    }

    public long getId() {
        return id;
    }

    /** The file's name, for people. */
    public String getName() {
        return name;
    }

    /** Epoch milliseconds; null unless it was taken: then its rows are gone. */
    public Long getTakenAt() {
        return takenAt;
    }

    public List<FileRow> getRows() {
        return rows;
    }

    /** The rows for which nothing of the file can be taken. */
    public List<FileRow> getBad() {
        return rows.stream()
                .filter(row -> row.getAnswer().getVerdict().isRefused())
                .collect(Collectors.toList());
    }

    /** Whether it can be taken: no row is bad, and some change something. */
    public boolean isTakeable() {
        return takenAt == null
                && getBad().isEmpty()
                && rows.stream().anyMatch(row -> row.getAnswer().getVerdict().isMoving());
    }

    /** Equal as long as the same would become of each row. */
    public String getDigest() {
        return Sha256.hex(
                rows.stream()
                        .map(row -> row.getAnswer().getVerdict().name())
                        .collect(Collectors.joining(",", id + ":", "")));
    }
}
