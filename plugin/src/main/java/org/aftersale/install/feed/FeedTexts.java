package org.aftersale.install.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.parcel.ReportAnswer;
import org.aftersale.parcel.ReportVerdict;
import org.aftersale.parcel.feed.FeedRefusal;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The answers to calls, as JSON values. Codes are for programs, the English words for people. */
@Component("aftersaleFeedTexts")
public class FeedTexts {

    private final PageTexts texts;

    @Autowired
    public FeedTexts(PageTexts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(FeedRefusal refusal) {
        Map<String, Object> error = new LinkedHashMap<String, Object>();
        error.put("code", refusal.name());
        error.put("text", texts.text(Locale.ENGLISH, refusal.getText()));
        Map<String, Object> answer = new LinkedHashMap<String, Object>();
        answer.put("error", error);
        return answer;
    }

    Map<String, Object> of(List<ReportAnswer> answers) {
        List<Object> results = new ArrayList<Object>();
        answers.forEach(answer -> results.add(of(answer)));
        Map<String, Object> all = new LinkedHashMap<String, Object>();
        all.put("results", results);
        return all;
    }

    private Map<String, Object> of(ReportAnswer answer) {
        Map<String, Object> result = new LinkedHashMap<String, Object>();
        result.put("key", answer.getKey());
        result.put("code", answer.getVerdict().name());
        result.put("refused", answer.getVerdict().isRefused());
        result.put("text", text(answer.getVerdict()));
        if (answer.getFirst() != null) {
            result.put("first", answer.getFirst().name());
            result.put("text", text(answer.getVerdict()) + ' ' + text(answer.getFirst()));
        }
        return result;
    }

    private String text(ReportVerdict verdict) {
        return texts.text(Locale.ENGLISH, verdict.getText());
    }
}
