package org.aftersale.claim;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.claim.reason.ClaimReason;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.Reasons;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of reasons: the merchant's own label if the row has one, else the message files.
 * Reasons that are no longer offered keep their text in old cases.
 */
@Component("aftersaleReasonTexts")
public class ReasonTexts {

    @Resource(name = "aftersaleReasons")
    protected Reasons reasons;

    @Resource(name = "messageSource")
    protected MessageSource messages;

    /** All reasons in one language, read once: for pages with many lines. */
    public Localized in(Locale locale) {
        Map<String, ClaimReason> known =
                reasons.all().stream()
                        .collect(
                                Collectors.toMap(
                                        reason -> key(reason.getKind(), reason.getCode()),
                                        Function.identity()));
        return (kind, code) -> {
            ClaimReason reason = known.get(key(kind, code));
            return reason == null || reason.getLabel() == null
                    ? messages.getMessage(key(kind, code), null, code, locale)
                    : reason.getLabel();
        };
    }

    private static String key(ReasonKind kind, String code) {
        return kind.messagePrefix() + code;
    }

    /** The texts of one language. */
    public interface Localized {

        /**
         * @return the text; the code itself if there is none
         */
        String of(ReasonKind kind, String code);

        /** The reason for the decision on a line. */
        default String of(ClaimLine line) {
            return of(line.getStatus().reasonKind(), line.getDecisionReason());
        }
    }
}
