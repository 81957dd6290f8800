package org.aftersale.question;

/** A question as the form sends it: nothing checked, everything as typed. */
public final class QuestionRequest {

    private final String orderNumber;
    private final String subject;
    private final String body;
    private final String formKey;
    private String articleRead;

    /**
     * @param orderNumber of the order it is about; null or empty when it is about none
     * @param formKey names the form, so that it counts once
     */
    public QuestionRequest(String orderNumber, String subject, String body, String formKey) {
        this.orderNumber = orderNumber;
        this.subject = subject;
        this.body = body;
        this.formKey = formKey;
    }

    /** Says which article did not help; the desk reads it in the history. */
    public QuestionRequest afterReading(String articleTitle) {
        articleRead = articleTitle;
        return this;
    }

    /** Null when it is about none. */
    public String getOrderNumber() {
        return orderNumber == null || orderNumber.isEmpty() ? null : orderNumber;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getFormKey() {
        return formKey;
    }

    /** The title of the article that was read before; null when none is known. */
    public String getArticleRead() {
        return articleRead;
    }
}
