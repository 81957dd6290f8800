package org.aftersale.host.mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A rendered mail to a customer. */
public final class OutgoingMail {

    private final String key;
    private final String thread;
    private final String to;
    private final String replyTo;
    private final Locale language;
    private final String subject;
    private final String html;
    private final String text;
    private final List<File> files;

    private OutgoingMail(Draft draft) {
        this.key = Objects.requireNonNull(draft.key, "key");
        this.thread = draft.thread;
        this.to = Objects.requireNonNull(draft.to, "to");
        this.replyTo = draft.replyTo;
        this.language = Objects.requireNonNull(draft.language, "language");
        this.subject = Objects.requireNonNull(draft.subject, "subject");
        this.html = Objects.requireNonNull(draft.html, "html");
        this.text = Objects.requireNonNull(draft.text, "text");
        this.files = Collections.unmodifiableList(new ArrayList<File>(draft.files));
    }

    /**
     * @param key unique to this mail and the same whenever it is sent again, so that a recipient
     *     can detect duplicates
     */
    public static Draft draft(String key) {
        Draft draft = new Draft();
        draft.key = key;
        return draft;
    }

    public String getKey() {
        return key;
    }

    /** Groups related mail, for example by case number; null for none. */
    public String getThread() {
        return thread;
    }

    /** The recipient's address as stored by the store, not validated. */
    public String getTo() {
        return to;
    }

    /** The reply-to address; null if replies are not read. */
    public String getReplyTo() {
        return replyTo;
    }

    public Locale getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    /** A complete HTML document. */
    public String getHtml() {
        return html;
    }

    /** The plain text version, one paragraph per line of any length. */
    public String getText() {
        return text;
    }

    /** Empty for most mails. A mailer that was replaced sends the mail without them. */
    public List<File> getFiles() {
        return files;
    }

    /** A file that goes with a mail. */
    public static final class File {

        private final String name;
        private final String type;
        private final byte[] bytes;

        /**
         * @param name of ASCII letters, digits, dots and hyphens
         * @param type its media type
         */
        public File(String name, String type, byte[] bytes) {
            this.name = name;
            this.type = type;
            this.bytes = bytes.clone();
        }

        public String getName() {
            return name;
        }

        public String getType() {
            return type;
        }

        public byte[] getBytes() {
            return bytes.clone();
        }
    }

    /** Builder of a mail; everything except thread, reply-to and files is required. */
    public static final class Draft {

        private String key;
        private String thread;
        private String to;
        private String replyTo;
        private Locale language;
        private String subject;
        private String html;
        private String text;
        private final List<File> files = new ArrayList<File>();

        private Draft() {}

        public Draft file(File added) {
            this.files.add(added);
            return this;
        }

        public Draft to(String address) {
            this.to = address;
            return this;
        }

        public Draft replyTo(String address) {
            this.replyTo = address;
            return this;
        }

        public Draft thread(String name) {
            this.thread = name;
            return this;
        }

        public Draft content(Locale in, String line, String asHtml, String asText) {
            this.language = in;
            this.subject = line;
            this.html = asHtml;
            this.text = asText;
            return this;
        }

        /**
         * @throws NullPointerException with the name of the missing value
         */
        public OutgoingMail build() {
            return new OutgoingMail(this);
        }
    }
}
