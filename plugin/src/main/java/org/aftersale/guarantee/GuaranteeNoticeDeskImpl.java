package org.aftersale.guarantee;

import java.util.List;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.picture.PictureTurns;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Service;

/** Starts no transaction itself: holds no connection while a picture waits and is decoded. */
@Service("aftersaleGuaranteeNoticeDesk")
public class GuaranteeNoticeDeskImpl implements GuaranteeNoticeDesk {

    private static final int ENDED = 20;

    @Resource(name = "aftersaleGuaranteeNotices")
    protected GuaranteeNotices notices;

    @Resource(name = "aftersaleGuaranteeNoticeStore")
    protected GuaranteeNoticeStore store;

    @Resource(name = "aftersaleNoticeLanguages")
    protected NoticeLanguages languages;

    @Resource(name = "aftersalePictureTurns")
    protected PictureTurns turns;

    @Override
    public List<GuaranteeNotice> current(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        return notices.current();
    }

    @Override
    public List<GuaranteeNotice> ended(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        return store.ended(ENDED);
    }

    @Override
    public void upload(
            StaffMember staff, String language, long seen, String fileName, byte[] bytes) {
        staff.require(Permission.CONFIGURE);
        requireKnown(language);
        GuaranteeNoticeRecord picture = NoticePictureRules.check(fileName, bytes, turns);
        picture.language = language;
        store.replace(staff, picture, seen);
    }

    @Override
    public void describe(
            StaffMember staff, String language, long seen, String altText, String link) {
        staff.require(Permission.CONFIGURE);
        requireKnown(language);
        NoticeTextRules checked = NoticeTextRules.check(altText, link);
        store.describe(staff, language, seen, checked.altText, checked.link);
    }

    @Override
    public void remove(StaffMember staff, String language, long seen) {
        staff.require(Permission.CONFIGURE);
        requireKnown(language);
        store.remove(staff, language, seen);
    }

    @Override
    public NoticePicture picture(StaffMember staff, String contentHash) {
        staff.require(Permission.CONFIGURE);
        return notices.picture(contentHash)
                .orElseThrow(() -> NotFoundException.of("guarantee notice", contentHash));
    }

    private void requireKnown(String language) {
        if (!languages.all().contains(language)) {
            throw NotFoundException.of("language of the guarantee notice", language);
        }
    }
}
