package com.example.fernhill.payment;

import java.util.concurrent.TimeUnit;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;

/** Handles refund calls: the books decide, and the trouble switch may interfere. */
class RefundDesk {

    private final GatewayBooks books;
    private final TroubleSwitch trouble;
    private final GatewayAnswers answers;
    private final String refusal;

    /**
     * @param refusal the reason this gateway declines every refund, or null
     */
    RefundDesk(GatewayBooks books, TroubleSwitch trouble, GatewayAnswers answers, String refusal) {
        this.books = books;
        this.trouble = trouble;
        this.answers = answers;
        this.refusal = refusal;
    }

    PaymentResponseDTO refund(RefundCall ask, String orderId) throws PaymentException {
        TroubleState now = trouble.meet();
        switch (now.getTrouble()) {
            case DECLINE:
                return answer(ask, orderId, "the gateway declines every refund at the moment");
            case TIME_OUT:
                pause(now);
                throw new PaymentException("No answer within " + now.getSeconds() + " s");
            default:
                // a key that is sent twice is booked once and gets the same reply
                PaymentResponseDTO answer = answer(ask, orderId, refusal);
                return now.getTrouble() == Trouble.TWICE
                        ? answer(ask, orderId, refusal)
                        : onItsWay(answer, now);
        }
    }

    private PaymentResponseDTO answer(RefundCall ask, String orderId, String why) {
        return answers.of(books.refund(ask, why), orderId);
    }

    /** The reply to a booked refund as the caller receives it. */
    private static PaymentResponseDTO onItsWay(PaymentResponseDTO answer, TroubleState now)
            throws PaymentException {
        switch (now.getTrouble()) {
            case LATE:
                pause(now);
                return answer;
            case LOST_ANSWER:
                throw new PaymentException("The connection broke before the answer came");
            case OTHER_AMOUNT:
                return answer.amount(answer.getAmount().add(answer.getAmount()));
            case EMPTY_ANSWER:
                return null;
            default:
                return answer;
        }
    }

    private static void pause(TroubleState now) throws PaymentException {
        try {
            TimeUnit.SECONDS.sleep(now.getSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PaymentException("Nobody waited for the answer", e);
        }
    }
}
