package org.aftersale.question;

/** A question as submitted, not validated. */
public final class QuestionRequest {

    private final String orderNumber;
    private final String subject;
    private final String body;
    private final String formKey;
    private String articleRead;

    /**
     * @param orderNumber of the order it is about; null or empty for none
     * @param formKey the form's idempotency key
     */
    public QuestionRequest(String orderNumber, String subject, String body, String formKey) {
        this.orderNumber = orderNumber;
        this.subject = subject;
        this.body = body;
        this.formKey = formKey;
    }

    /** Adds the article that did not help; shown to the desk in the history. */
    public QuestionRequest afterReading(String articleTitle) {
        articleRead = articleTitle;
        return this;
    }

    /** Null if it is not about an order. */
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

    /** The title of the article read before; null if unknown. */
    public String getArticleRead() {
        return articleRead;
    }
}
