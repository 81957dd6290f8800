package org.aftersale.law.rule;

/** What a row of the law is about. */
public enum RuleCode {
    /** How long a consumer may withdraw from the contract, from the delivery of its last goods. */
    WITHDRAWAL_PERIOD(true),
    /** The shop has to offer the electronic withdrawal function. */
    WITHDRAWAL_FUNCTION(false),
    /** By when the merchant refunds after a notice of withdrawal. */
    WITHDRAWAL_REFUND(true),
    /** By when the customer sends the goods back after a notice of withdrawal. */
    WITHDRAWAL_RETURN(true),
    /**
     * The legal guarantee: a lack of conformity that shows within it is the merchant's liability.
     */
    GUARANTEE(true),
    /** Within it, the merchant has to prove that the goods were in conformity. */
    PRESUMPTION_OF_FAULT(true),
    /** What a repair adds to the guarantee. */
    GUARANTEE_AFTER_REPAIR(true),
    /** The guarantee of the replacement where the merchant imposed it instead of a repair. */
    GUARANTEE_AFTER_IMPOSED_REPLACEMENT(true),
    /** By when a complaint is answered. */
    COMPLAINT_ANSWER(true),
    /** Within what time a repair that was asked for is done. */
    REPAIR_TIME(true),
    /** Before the remedy is chosen, the consumer is told of the choice and of the extension. */
    REPAIR_CHOICE_NOTICE(false),
    /** The harmonised notice on the legal guarantee is shown. */
    GUARANTEE_NOTICE(false),
    /** Who bought a recalled product is told directly, with the remedies named. */
    RECALL_NOTICE(false);

    private final boolean period;

    RuleCode(boolean period) {
        this.period = period;
    }

    /** Whether its rows state a period; the others state a duty, which has no value. */
    public boolean isPeriod() {
        return period;
    }
}
