package org.aftersale.notify;

/** One mail, ready to go. */
public final class Mail {

    private final String to;
    private final String subject;
    private final String html;

    public Mail(String to, String subject, String html) {
        this.to = to;
        this.subject = subject;
        this.html = html;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getHtml() {
        return html;
    }
}
