<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/faq.ftl" as faq>
<#assign errors = page.errors!{} settings = page.settings!{} write = (page.can.write)!false isNew = page.isNew!false>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/faq")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.faq")}</a></p>
    <h1 dir="auto">${page.title}</h1>
  </header>
  <@faq.notes>
    <#if page.changes?has_content>
    <ul class="afs-bullets">
      <#list page.changes as c>
      <li>
        <#if c.language?has_content>${faq.language(c.language)}<#else>${msg("aftersale.faq.settings")}</#if>
        – ${c.who!msg("aftersale.faq.somebody")}, <@ui.moment c.at/>
      </li>
      </#list>
    </ul>
    </#if>
  </@faq.notes>

  <#if write>
  <#assign fields = []>
  <#list page.languages as l>
  <#list ["title", "slug", "summary", "body", "keywords"] as n>
  <#assign fields += [{"name": n + "_" + l.code, "id": "afs-" + n + "-" + l.code}]>
  </#list>
  </#list>
  <#list ["category", "featured", "review", "from", "until", "related"] as n><#assign fields += [{"name": n, "id": "afs-" + n}]></#list>
  <#assign fields += [{"name": "assignedTo", "id": "afs-owner"}]>
  <@f.summary errors=errors fields=fields/>
  <@f.open action=page.url class="afs-article" id="afs-article">
    <input type="hidden" name="settingsSeen" value="${page.settingsSeen}">
    <div class="afs-bar afs-bar--stick">
      <button class="afs-button" type="submit" name="act" value="save">${msg("aftersale.faq.save")}</button>
      <div class="afs-tabs" data-afs-tabs hidden role="group" aria-label="${msg("aftersale.faq.beside", faq.language(page.source))}">
        <#list page.languages as l>
        <#if l.code != page.source>
        <button class="afs-tab" type="button" data-afs-tab="${l.code}" aria-pressed="${(l.code == page.writing)?string}">
          ${faq.language(l.code)} <span aria-hidden="true">${faq.sign(l.statusCode)}</span>
        </button>
        </#if>
        </#list>
      </div>
    </div>
    <div class="afs-langs" data-afs-langs data-afs-source="${page.source}">
      <#list page.languages as l><@section l/></#list>
    </div>
    <@placeholderList/>
    <section class="afs-card" aria-labelledby="afs-settings">
      <h2 class="afs-card__title" id="afs-settings">${msg("aftersale.faq.settings")}</h2>
      <div class="afs-columns">
        <@f.select id="afs-category" name="category" label=msg("aftersale.faq.col.category") value=settings.category!""
          options=page.categories![] empty=msg("aftersale.faq.category.none") errors=errors/>
        <@f.select id="afs-owner" name="assignedTo" label=msg("aftersale.faq.col.owner") value=settings.owner!"" options=page.owners![]
          empty=msg("aftersale.assignee.none") errors=errors hintText=msg("aftersale.faq.owner.hint")/>
        <@f.input id="afs-review" name="review" type="date" length="short" label=msg("aftersale.faq.col.review") value=settings.review!""
          errors=errors hintText=msg("aftersale.faq.review.hint")/>
        <@f.input id="afs-from" name="from" type="date" length="short" label=msg("aftersale.faq.from") value=settings.from!"" errors=errors
          hintText=msg("aftersale.faq.from.hint")/>
        <@f.input id="afs-until" name="until" type="date" length="short" label=msg("aftersale.faq.until") value=settings.until!""
          errors=errors hintText=msg("aftersale.faq.until.hint")/>
        <@f.input id="afs-featured" name="featured" length="short" label=msg("aftersale.faq.featured") value=settings.featured!""
          errors=errors hintText=msg("aftersale.faq.featured.hint")/>
      </div>
      <@f.textarea id="afs-related" name="related" label=msg("aftersale.faq.related") value=settings.related!"" errors=errors
        hintText=msg("aftersale.faq.related.hint") rows=3/>
      <div class="afs-actions"><button class="afs-button" type="submit" name="act" value="save">${msg("aftersale.faq.save")}</button></div>
    </section>
  </@f.open>
  <@editorParts/>
  <#else>
  <div class="afs-note"><p>${msg("aftersale.faq.can.not.write")}</p></div>
  <div class="afs-stack">
    <#list page.languages as l><#if l.statusCode != "NONE">
    <section class="afs-card" aria-labelledby="afs-lang-${l.code}">
      <h2 class="afs-card__title" id="afs-lang-${l.code}">${faq.language(l.code)} <@ui.pill "aftersale.faq.status" l.statusCode/></h2>
      <@links l/>
      <div class="afs-read" lang="${l.code}" dir="auto">
        <h3 class="afs-read__title">${l.title}</h3><#if l.summary?has_content><p class="afs-read__summary">${l.summary}</p></#if>${l.read!}
      </div>
    </section>
    </#if></#list>
  </div>
  </#if>
</div>

<#macro links l>
<#if l.versionsUrl?has_content>
<p class="afs-meta">
  <#if l.no??>
  ${msg("aftersale.faq.version", l.no)}<#if l.savedBy?has_content>, ${l.savedBy}</#if><#if l.savedAt??>, <@ui.moment l.savedAt/></#if>
  </#if>
</p>
<p class="afs-links">
  <a href="${ui.href(l.previewUrl)}">${msg("aftersale.faq.preview")}</a>
  <a href="${ui.href(l.versionsUrl)}">${msg("aftersale.faq.versions")}</a>
  <#if l.shopUrl?has_content> <a href="${ui.href(l.shopUrl)}">${msg("aftersale.faq.in.shop")}</a></#if>
</p>
</#if>
</#macro>

<#macro section l>
<section class="afs-card afs-langcard" aria-labelledby="afs-lang-${l.code}" data-afs-lang="${l.code}"
  <#if l.code == page.writing> data-afs-writing</#if>>
  <h2 class="afs-card__title" id="afs-lang-${l.code}">${faq.language(l.code)} <@ui.pill "aftersale.faq.status" l.statusCode/></h2>
  <#if l.older!false><p class="afs-meta">${msg("aftersale.faq.older")}</p></#if>
  <@links l/>
  <input type="hidden" name="noSeen_${l.code}" value="${l.noSeen?c}">
  <input type="hidden" name="slugSeen_${l.code}" value="${l.slugSeen}">
  <@f.input id="afs-title-" + l.code name="title_" + l.code label=msg("aftersale.faq.col.title") value=l.title errors=errors lang=l.code/>
  <@f.input id="afs-slug-" + l.code name="slug_" + l.code label=msg("aftersale.faq.slug") value=l.slug errors=errors
    hintText=msg("aftersale.faq.slug.hint")/>
  <@f.field id="afs-summary-" + l.code name="summary_" + l.code label=msg("aftersale.faq.summary") errors=errors
    hintText=msg("aftersale.faq.summary.hint")>
    <textarea class="afs-input afs-textarea" dir="auto" lang="${l.code}" id="afs-summary-${l.code}" name="summary_${l.code}"
      rows="2"<@f.describedBy "afs-summary-" + l.code "summary_" + l.code true errors/>>
${l.summary}</textarea>
  </@f.field>
  <div class="afs-field<#if f.has(errors, "body_" + l.code)> afs-field--error</#if>">
    <label class="afs-label" id="afs-body-${l.code}-label" for="afs-body-${l.code}">${msg("aftersale.faq.body")}</label>
    <p class="afs-hint" id="afs-body-${l.code}-hint">${msg("aftersale.faq.body.hint")}</p>
    <@f.error "afs-body-" + l.code "body_" + l.code errors/>
    <textarea class="afs-input afs-textarea afs-html" dir="auto" lang="${l.code}" id="afs-body-${l.code}" name="body_${l.code}"
      rows="14" spellcheck="true" data-afs-editor<@f.describedBy "afs-body-" + l.code "body_" + l.code true errors/>>
${l.body}</textarea>
  </div>
  <@f.input id="afs-keywords-" + l.code name="keywords_" + l.code label=msg("aftersale.faq.keywords") value=l.keywords errors=errors
    hintText=msg("aftersale.faq.keywords.hint") lang=l.code/>
  <#if l.moves?has_content>
  <div class="afs-actions afs-actions--moves">
    <#list l.moves as m>
    <button class="afs-button afs-button--small<#if m != "PUBLISHED"> afs-button--quiet</#if>" type="submit"
      name="act" value="${m}:${l.code}" aria-describedby="afs-lang-${l.code}">
      ${ui.label("aftersale.faq.move", m)}
    </button>
    </#list>
  </div>
  </#if>
</section>
</#macro>

<#macro placeholderList>
<#if page.placeholders?has_content>
<details class="afs-card afs-placeholders">
  <summary>${msg("aftersale.faq.placeholders")}</summary>
  <p class="afs-meta">${msg("aftersale.faq.placeholders.hint")}</p>
  <dl class="afs-facts afs-facts--wide">
    <#list page.placeholders as p>
    <div><dt><code data-afs-placeholder="${p}">{{${p}|…}}</code></dt><dd>${ui.label("aftersale.faq.placeholder", p)}</dd></div>
    </#list>
  </dl>
</details>
</#if>
</#macro>

<#-- The editor's texts; only the script shows them. -->
<#macro editorParts>
<div hidden data-afs-toolbar data-afs-pictures="${url(page.picturesUrl)}"
  data-afs-failed="${msg("aftersale.faq.tool.failed")}" data-afs-text="${msg("aftersale.faq.tool.words")}">
  <div class="afs-tools" role="toolbar" aria-label="${msg("aftersale.faq.tools")}">
    <#list [["paragraph", "¶"], ["h2", "H2"], ["h3", "H3"], ["bold", "B"], ["italic", "I"], ["bullets", "•"], ["numbers", "1."],
      ["quote", "❝"], ["link", "↗"], ["table", "▦"], ["row", "＋↓"], ["column", "＋→"], ["picture", "▣"], ["undo", "↶"],
      ["redo", "↷"], ["html", "</>"]] as t>
    <button class="afs-tool afs-tool--${t[0]}" type="button" data-afs-do="${t[0]}" aria-label="${ui.label("aftersale.faq.tool", t[0])}"
      title="${ui.label("aftersale.faq.tool", t[0])}">
      <span aria-hidden="true">${t[1]}</span>
    </button>
    </#list>
  </div>
  <dialog class="afs-dialog" data-afs-ask="link" aria-labelledby="afs-ask-link">
    <div class="afs-field">
      <label class="afs-label" id="afs-ask-link" for="afs-ask-address">${msg("aftersale.faq.tool.address")}</label>
      <p class="afs-hint" id="afs-ask-address-hint">${msg("aftersale.faq.tool.address.hint")}</p>
      <input class="afs-input" type="text" id="afs-ask-address" aria-describedby="afs-ask-address-hint">
    </div>
    <div class="afs-actions">
      <button class="afs-button" type="button" data-afs-ok>${msg("aftersale.faq.tool.insert")}</button>
      <button class="afs-button afs-button--quiet" type="button" data-afs-cancel>${msg("aftersale.faq.tool.cancel")}</button>
    </div>
  </dialog>
  <dialog class="afs-dialog" data-afs-ask="picture" aria-labelledby="afs-ask-picture">
    <div class="afs-field">
      <label class="afs-label" id="afs-ask-picture" for="afs-ask-file">${msg("aftersale.faq.picture.file")}</label>
      <input class="afs-input" type="file" id="afs-ask-file" accept="image/png,image/jpeg,image/gif">
    </div>
    <div class="afs-field">
      <label class="afs-label" for="afs-ask-alt">${msg("aftersale.faq.picture.alt")}</label>
      <p class="afs-hint" id="afs-ask-alt-hint">${msg("aftersale.faq.picture.alt.hint")}</p>
      <input class="afs-input" type="text" id="afs-ask-alt" aria-describedby="afs-ask-alt-hint">
    </div>
    <p class="afs-error" role="alert" data-afs-wrong></p>
    <div class="afs-actions">
      <button class="afs-button" type="button" data-afs-ok>${msg("aftersale.faq.tool.insert")}</button>
      <button class="afs-button afs-button--quiet" type="button" data-afs-cancel>${msg("aftersale.faq.tool.cancel")}</button>
    </div>
  </dialog>
</div>
</#macro>
