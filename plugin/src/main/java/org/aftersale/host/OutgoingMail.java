package org.aftersale.host;

import java.util.Locale;
import java.util.Objects;

/** One mail to a customer, written and ready to go. */
public final class OutgoingMail {

    private final String key;
    private final String thread;
    private final String to;
    private final String replyTo;
    private final Locale language;
    private final String subject;
    private final String html;
    private final String text;

    private OutgoingMail(Draft draft) {
        this.key = Objects.requireNonNull(draft.key, "key");
        this.thread = draft.thread;
        this.to = Objects.requireNonNull(draft.to, "to");
        this.replyTo = draft.replyTo;
        this.language = Objects.requireNonNull(draft.language, "language");
        this.subject = Objects.requireNonNull(draft.subject, "subject");
        this.html = Objects.requireNonNull(draft.html, "html");
        this.text = Objects.requireNonNull(draft.text, "text");
    }

    /**
     * @param key the same whenever this mail is sent again, and no other mail's; whoever gets it
     *     twice can tell by it
     */
    public static Draft draft(String key) {
        Draft draft = new Draft();
        draft.key = key;
        return draft;
    }

    public String getKey() {
        return key;
    }

    /** What mails have in common that belong together, such as a case's number; or null. */
    public String getThread() {
        return thread;
    }

    /** The recipient's address, as the store knows it: nobody checked it. */
    public String getTo() {
        return to;
    }

    /** Where an answer goes; null where nobody would read it. */
    public String getReplyTo() {
        return replyTo;
    }

    public Locale getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    /** A whole HTML document. */
    public String getHtml() {
        return html;
    }

    /** The same in plain text, a paragraph a line, however long. */
    public String getText() {
        return text;
    }

    /** A mail being put together; all but thread and reply-to must be given. */
    public static final class Draft {

        private String key;
        private String thread;
        private String to;
        private String replyTo;
        private Locale language;
        private String subject;
        private String html;
        private String text;

        private Draft() {}

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

        public Draft saying(Locale in, String line, String asHtml, String asText) {
            this.language = in;
            this.subject = line;
            this.html = asHtml;
            this.text = asText;
            return this;
        }

        /**
         * @throws NullPointerException naming what is missing
         */
        public OutgoingMail ready() {
            return new OutgoingMail(this);
        }
    }
}
