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
 * What a reason is called: by the merchant's own label where the row has one, else by the message
 * files. Reasons that are no longer offered keep their words on old cases.
 */
@Component("aftersaleReasonTexts")
public class ReasonTexts {

    @Resource(name = "aftersaleReasons")
    protected Reasons reasons;

    @Resource(name = "messageSource")
    protected MessageSource messages;

    /** All reasons in one language, read once: for a page with many lines. */
    public Said in(Locale locale) {
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

    /** The words of one language. */
    public interface Said {

        /**
         * @return the words; the bare code where nobody has written any
         */
        String of(ReasonKind kind, String code);

        /** Why a line was decided as it was. */
        default String of(ClaimLine line) {
            return of(line.getStatus().reasonKind(), line.getDecisionReason());
        }
    }
}
