package com.example.fernhill.mail;

import java.util.Date;

/** A stored mail. */
public class KeptMail {

    private final long id;
    private final Date sent;
    private final String from;
    private final String to;
    private final String subject;
    private final String headers;
    private final String html;
    private final String text;

    public KeptMail(
            long id,
            Date sent,
            String from,
            String to,
            String subject,
            String headers,
            String html,
            String text) {
        this.id = id;
        this.sent = sent;
        this.from = from;
        this.to = to;
        this.subject = subject;
        this.headers = headers;
        this.html = html;
        this.text = text;
    }

    public long getId() {
        return id;
    }

    public Date getSent() {
        return sent;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getHeaders() {
        return headers;
    }

    public String getHtml() {
        return html;
    }

    public String getText() {
        return text;
    }
}
