package org.aftersale.returns.eligibility;

import java.util.Arrays;

/** The rules as they are shipped, in their order. */
final class Eligibility {

    private Eligibility() {}

    static ReturnEligibility shipped() {
        return new ReturnEligibility(
                Arrays.asList(
                        new NotOfCancelledOrders(),
                        new NoDigitalGoods(),
                        new OnlyWhatWasDelivered(),
                        new WithinTheWindow(),
                        new NoFinalSales(),
                        new NotReturnedBefore(),
                        new NotRefundedBefore(),
                        new NotInAnotherCase()));
    }
}
