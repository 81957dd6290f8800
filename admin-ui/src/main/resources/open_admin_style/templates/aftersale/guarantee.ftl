<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/settings.ftl" as s>
<#assign errors = page.errors!{} sent = page.sent!"">
<#assign fields = [{"name": "picture", "id": "afs-picture-" + sent}, {"name": "alt", "id": "afs-alt-" + sent},
  {"name": "link", "id": "afs-link-" + sent}]>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/settings/guarantee-notice")}"><span aria-hidden="true">←</span>
      ${msg("aftersale.settings.group.guarantee-notice")}</a></p>
    <h1>${msg("aftersale.title.guarantee")}</h1>
    <p class="afs-meta">${msg("aftersale.guarantee.lead", ui.label("aftersale.faq.language", page.byDefault))}</p>
  </header>
  <@s.notes/>
  <@f.summary errors=errors fields=fields/>
  <div class="afs-stack">
    <#list page.languages as l>
    <#assign name = ui.label("aftersale.faq.language", l.code) of = (l.code == sent)?then(errors, {})>
    <section class="afs-card" aria-labelledby="afs-of-${l.code}">
      <h2 class="afs-card__title" id="afs-of-${l.code}">${name}</h2>
      <div class="afs-guarantee">
        <#if l.picture??>
        <div>
          <img src="${ui.href(l.picture.url)}" alt="${l.picture.alt}" lang="${l.code}" width="${l.picture.width?c}"
            height="${l.picture.height?c}">
          <p class="afs-meta">
            ${msg("aftersale.guarantee.facts", number(l.picture.width), number(l.picture.height), number(l.picture.kilobytes))}
            <#if l.picture.name?has_content><span aria-hidden="true">·</span> <span dir="auto">${l.picture.name}</span></#if>
            <span aria-hidden="true">·</span> ${l.picture.by}, <@ui.moment l.picture.at/>
          </p>
        </div>
        <#else>
        <div class="afs-guarantee__none">
          <p class="afs-strong">${msg("aftersale.guarantee.none")}</p>
          <p>${msg((l.code == page.byDefault)?then("aftersale.guarantee.none.default", "aftersale.guarantee.none.other"),
            ui.label("aftersale.faq.language", page.byDefault))}</p>
        </div>
        </#if>
        <div class="afs-stack">
          <@f.open action="/aftersale/settings/guarantee-notice/pictures" files=true>
            <input type="hidden" name="language" value="${l.code}">
            <input type="hidden" name="seen" value="${ui.id(l.seen)}">
            <@f.field id="afs-picture-" + l.code name="picture" label=msg("aftersale.guarantee.file") errors=of
              hintText=msg("aftersale.guarantee.file.hint", page.largest)>
              <input class="afs-input" type="file" id="afs-picture-${l.code}" name="picture" accept="image/png,image/jpeg"
                <@f.describedBy "afs-picture-" + l.code "picture" true of/>>
            </@f.field>
            <div class="afs-actions">
              <button class="afs-button<#if l.picture??> afs-button--line</#if>" type="submit">
                ${msg(l.picture???then("aftersale.guarantee.replace", "aftersale.guarantee.upload"))}<#rt>
                <#lt><span class="afs-hidden"> – ${name}</span></button>
            </div>
          </@f.open>
          <#if l.picture??>
          <@f.open action="/aftersale/settings/guarantee-notice/pictures/texts">
            <input type="hidden" name="language" value="${l.code}">
            <input type="hidden" name="seen" value="${ui.id(l.seen)}">
            <@f.textarea id="afs-alt-" + l.code name="alt" label=msg("aftersale.guarantee.alt.label") value=l.alt!"" errors=of rows=3
              hintText=msg("aftersale.guarantee.alt.hint", l.altByDefault)/>
            <@f.input id="afs-link-" + l.code name="link" label=msg("aftersale.guarantee.link.label") value=l.link!"" errors=of
              hintText=msg("aftersale.guarantee.link.hint", l.linkByDefault)/>
            <div class="afs-actions">
              <button class="afs-button afs-button--line" type="submit">
                ${msg("aftersale.guarantee.texts.save")}<span class="afs-hidden"> – ${name}</span></button>
            </div>
          </@f.open>
          <@f.open action="/aftersale/settings/guarantee-notice/pictures/remove">
            <input type="hidden" name="language" value="${l.code}">
            <input type="hidden" name="seen" value="${ui.id(l.seen)}">
            <div class="afs-actions">
              <button class="afs-button afs-button--quiet" type="submit">
                ${msg("aftersale.guarantee.remove")}<span class="afs-hidden"> – ${name}</span></button>
            </div>
          </@f.open>
          </#if>
        </div>
      </div>
    </section>
    </#list>
    <section class="afs-card" aria-labelledby="afs-history">
      <h2 class="afs-card__title" id="afs-history">${msg("aftersale.guarantee.before")}</h2>
      <#if page.ended?has_content>
      <ol class="afs-history">
        <#list page.ended as e>
        <li>
          <span class="afs-strong">${ui.label("aftersale.faq.language", e.language)}</span>
          <#if e.name?has_content><span class="afs-words" dir="auto">${e.name}</span></#if>
          <span class="afs-meta">${msg("aftersale.guarantee.hash")} ${e.hash[0..11]}</span>
          <span class="afs-meta">${msg("aftersale.guarantee.from")} ${e.by}, <@ui.moment e.at/></span>
          <span class="afs-meta">${msg("aftersale.guarantee.until")} ${e.endedBy}, <@ui.moment e.endedAt/></span>
        </li>
        </#list>
      </ol>
      <#else><p class="afs-meta">${msg("aftersale.guarantee.before.none")}</p></#if>
    </section>
  </div>
</div>
