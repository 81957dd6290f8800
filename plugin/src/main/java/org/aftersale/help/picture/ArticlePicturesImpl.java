package org.aftersale.help.picture;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.picture.PictureCheck;
import org.aftersale.picture.PictureTurns;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.Slice;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleArticlePictures")
@Transactional("blTransactionManager")
public class ArticlePicturesImpl implements ArticlePictures {

    private static final int PICTURES_A_PAGE = 24;
    private static final int KEY_LENGTH = 26;
    private static final int MAX_NAME_LENGTH = 200;
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersalePictureRows")
    protected PictureRows rows;

    @Resource(name = "aftersalePictureTurns")
    protected PictureTurns turns;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Holds no connection while it waits and decodes. */
    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.SUPPORTS)
    public PictureFacts add(StaffMember staff, String fileName, byte[] bytes) {
        staff.require(Permission.WRITE_ARTICLES);
        PictureCheck check = check(bytes);
        ArticlePicture picture = new ArticlePicture();
        picture.key = key();
        picture.fileName = name(fileName);
        picture.contentType = check.getContentType();
        picture.width = check.getWidth();
        picture.height = check.getHeight();
        byte[] content = check.getContent();
        picture.byteCount = content.length;
        picture.content = Base64.getEncoder().encodeToString(content);
        picture.authorId = staff.getId();
        picture.authorName = staff.getName();
        picture.createdAt = clock.millis();
        rows.persist(picture);
        return new PictureFacts(
                picture.key,
                picture.fileName,
                picture.width,
                picture.height,
                picture.byteCount,
                picture.authorName,
                picture.createdAt);
    }

    private PictureCheck check(byte[] bytes) {
        FieldErrors errors = new FieldErrors();
        PictureCheck check = null;
        if (bytes == null || bytes.length == 0) {
            errors.add("picture", "aftersale.error.faq.picture.none");
        } else if (bytes.length > MAX_BYTES) {
            errors.add("picture", "aftersale.error.faq.picture.large", MAX_BYTES / 1024 / 1024);
        } else {
            check = turns.take(() -> PictureCheck.of(bytes));
            if (check == null) {
                errors.add("picture", "aftersale.error.faq.picture.kind");
            }
        }
        errors.throwIfAny();
        return check;
    }

    private String key() {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < KEY_LENGTH; i++) {
            key.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return key.toString();
    }

    /** Without the directories that some browsers include. */
    private static String name(String sent) {
        String name = UserText.line(sent).replaceAll("^.*[/\\\\]", "");
        return name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Slice<PictureFacts> list(StaffMember staff, int page) {
        staff.require(Permission.READ_ARTICLES);
        long total =
                em.createQuery("select count(p.key) from ArticlePicture p", Long.class)
                        .getSingleResult();
        int last = (int) Math.max(1, (total + PICTURES_A_PAGE - 1) / PICTURES_A_PAGE);
        int shown = Math.min(Math.max(1, page), last);
        List<PictureFacts> pictures =
                em.createQuery(
                                "select new org.aftersale.help.picture.PictureFacts(p.key,"
                                        + " p.fileName, p.width, p.height, p.byteCount, p.authorName,"
                                        + " p.createdAt) from ArticlePicture p order by p.createdAt"
                                        + " desc, p.key",
                                PictureFacts.class)
                        .setFirstResult((shown - 1) * PICTURES_A_PAGE)
                        .setMaxResults(PICTURES_A_PAGE)
                        .getResultList();
        return new Slice<PictureFacts>(pictures, shown, PICTURES_A_PAGE, total);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<ArticlePicture> byKey(String key) {
        return Optional.ofNullable(em.find(ArticlePicture.class, key))
                .filter(ArticlePicture::isReadable);
    }
}
