package org.aftersale.help.feedback;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.shared.ColumnText;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Queues events in memory; a separate thread writes them. */
@Component("aftersaleHelpLog")
public class HelpLogImpl implements HelpLog, DisposableBean {

    /** Wider than the keys of our forms; longer ones cannot be ours and are ignored. */
    private static final String KEY = "[0-9A-Za-z-]{1,40}";

    @Resource(name = "aftersaleHelpActQueue")
    protected HelpEventQueue queue;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public void searched(
            HelpPlace place, String searchKey, String language, String question, int hits) {
        HelpEvent act = act(HelpEventKind.SEARCHED, place, searchKey, language);
        act.question = RedactedText.question(question);
        act.hits = hits;
        queue.offer(act);
    }

    @Override
    public void seen(
            HelpPlace place, String searchKey, String language, String question, int hits) {
        HelpEvent act = act(HelpEventKind.SEEN, place, searchKey, language);
        act.question = RedactedText.question(question);
        act.hits = hits;
        queue.offer(act);
    }

    @Override
    public void opened(HelpPlace place, String searchKey, String language, long articleId) {
        HelpEvent act = act(HelpEventKind.OPENED, place, searchKey, language);
        act.articleId = articleId;
        queue.offer(act);
    }

    @Override
    public void voted(
            String language,
            long articleId,
            boolean helpful,
            String reason,
            String remark,
            String searchKey) {
        HelpEventKind kind = helpful ? HelpEventKind.HELPFUL : HelpEventKind.UNHELPFUL;
        HelpEvent act = act(kind, HelpPlace.HELP, searchKey, language);
        act.articleId = articleId;
        act.reason = ColumnText.cut(reason, 60);
        act.remark = RedactedText.remark(remark);
        queue.offer(act);
    }

    @Override
    public void solved(HelpPlace place, String searchKey, String language, Long articleId) {
        HelpEvent act = act(HelpEventKind.SOLVED, place, searchKey, language);
        act.articleId = articleId;
        queue.offer(act);
    }

    @Override
    public void submitted(HelpPlace place, String searchKey, String language, String question) {
        HelpEvent act = act(HelpEventKind.SUBMITTED, place, searchKey, language);
        act.question = RedactedText.question(question);
        queue.offer(act);
    }

    private HelpEvent act(HelpEventKind kind, HelpPlace place, String searchKey, String language) {
        HelpEvent act = new HelpEvent();
        act.happenedAt = clock.millis();
        act.kind = kind;
        act.place = place;
        act.searchKey = searchKey != null && searchKey.matches(KEY) ? searchKey : null;
        act.language = ColumnText.cut(language, 20);
        return act;
    }

    /** Writes the queued events before the database is closed. */
    @Override
    public void destroy() {
        queue.close();
    }
}
