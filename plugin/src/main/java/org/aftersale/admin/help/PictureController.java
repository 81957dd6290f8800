package org.aftersale.admin.help;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.picture.ArticlePictures;
import org.aftersale.help.picture.PictureFacts;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.picture.PicturesBusyException;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.render.PictureAnswer;
import org.aftersale.render.form.UploadedFile;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.codehaus.jackson.map.ObjectMapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The pictures in articles: a page for uploading them, and the editor's requests. */
@Controller("aftersalePictureController")
public class PictureController {

    private static final int MAX_WIDTH = 900;

    @Autowired protected StoreStaff staff;
    @Autowired protected ArticlePictures pictures;
    @Autowired protected ArticleHtml html;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    private final ObjectMapper json = new ObjectMapper();

    @RequestMapping(value = HelpAdminPaths.PICTURES, method = RequestMethod.GET)
    public String list(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "page", defaultValue = "1") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        String noticeKey = HelpAdminPaths.NOTICES.of(notice);
        return page(request, model, PagerModel.page(number), noticeKey, new FieldErrors());
    }

    @RequestMapping(value = HelpAdminPaths.PICTURES, method = RequestMethod.POST)
    public String add(HttpServletRequest request, HttpServletResponse response, Model model) {
        try {
            add(request);
            return "redirect:" + HelpAdminPaths.PICTURES + "?notice=faq.picture";
        } catch (InvalidInputException e) {
            response.setStatus(400);
            return page(request, model, 1, null, e.getErrors());
        } catch (PicturesBusyException e) {
            busy(response);
            return page(request, model, 1, null, errorsOf(e));
        }
    }

    private static void busy(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "5");
    }

    private static FieldErrors errorsOf(PicturesBusyException busy) {
        return new FieldErrors().add("picture", busy.getText().getCode());
    }

    private PictureFacts add(HttpServletRequest request) {
        UploadedFile file = UploadedFile.of(request);
        return pictures.add(
                staff.current(),
                file == null ? null : file.name(),
                file == null ? null : file.bytes());
    }

    /** The same for the editor: responds with the picture, or with the reason for its rejection. */
    @RequestMapping(value = HelpAdminPaths.PICTURES + ".json", method = RequestMethod.POST)
    public void addFromEditor(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageModel answer = PageModel.create();
        try {
            answer = picture(add(request));
        } catch (InvalidInputException e) {
            answer.with("error", first(request, e.getErrors()));
        } catch (PicturesBusyException e) {
            busy(response);
            answer.with("error", first(request, errorsOf(e)));
        }
        write(response, answer);
    }

    private String first(HttpServletRequest request, FieldErrors errors) {
        Map<String, List<String>> said = texts.text(pages.locale(request), errors);
        return said.values().iterator().next().get(0);
    }

    /** Sanitizes pasted HTML for the editor. */
    @RequestMapping(value = HelpAdminPaths.ADDRESS + "/clean.json", method = RequestMethod.POST)
    public void clean(
            HttpServletResponse response,
            @RequestParam(value = "html", required = false) String pasted)
            throws IOException {
        staff.current().require(Permission.WRITE_ARTICLES);
        write(response, PageModel.create().with("html", html.clean(pasted)));
    }

    private void write(HttpServletResponse response, Object answer) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.writeValueAsString(answer));
    }

    /** Served within the back office, because the shop may run on another host. */
    @RequestMapping(
            value = HelpAdminPaths.PICTURES + "/{key:[a-z0-9]{20,40}}",
            method = RequestMethod.GET)
    public void show(HttpServletResponse response, @PathVariable("key") String key)
            throws IOException {
        staff.current().require(Permission.READ_ARTICLES);
        pictures.byKey(key)
                .map(found -> new PictureAnswer(found.getContentType(), found.getBytes()))
                .orElseThrow(() -> NotFoundException.of("picture", key))
                .writeTo(response);
    }

    private String page(
            HttpServletRequest request,
            Model model,
            int number,
            String notice,
            FieldErrors errors) {
        StaffMember me = staff.current();
        Locale locale = pages.locale(request);
        Slice<PictureFacts> slice = pictures.list(me, number);
        int at = slice.getPage();
        PageModel page =
                PageModel.create()
                        .with("can", TryModels.can(me))
                        .with("notice", notice)
                        .with("errors", texts.text(locale, errors))
                        .with("largest", ArticlePictures.MAX_BYTES / 1024 / 1024)
                        .with(
                                "pictures",
                                slice.getItems().stream()
                                        .map(PictureController::picture)
                                        .collect(Collectors.toList()))
                        .with(
                                "pager",
                                PageModel.create()
                                        .with("page", at)
                                        .with("pages", slice.getPages())
                                        .with("prevUrl", at > 1 ? address(at - 1) : null)
                                        .with(
                                                "nextUrl",
                                                at < slice.getPages() ? address(at + 1) : null));
        String title = texts.text(locale, "aftersale.title.faq.pictures");
        return pages.showFaq(request, model, "aftersale/faq-pictures", title, page);
    }

    private static String address(int page) {
        return HelpAdminPaths.PICTURES + "?page=" + page;
    }

    /** Limits the width of wide pictures to that of an article. */
    private static PageModel picture(PictureFacts facts) {
        int width = Math.min(MAX_WIDTH, facts.getWidth());
        int height = Math.max(1, Math.round((float) facts.getHeight() * width / facts.getWidth()));
        return PageModel.create()
                .with("name", facts.getFileName())
                .with("imageUrl", HelpAdminPaths.PICTURES + '/' + facts.getKey())
                .with("source", ArticlePictures.PATH + facts.getKey())
                .with("width", width)
                .with("height", height)
                .with("kilobytes", Math.max(1, facts.getByteCount() / 1024))
                .with("by", facts.getAuthorName())
                .with("at", facts.getCreatedAt());
    }
}
