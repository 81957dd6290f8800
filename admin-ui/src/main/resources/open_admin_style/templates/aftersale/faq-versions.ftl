<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/faq.ftl" as faq>
<#assign versions = page.versions![]>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${ui.href(page.backUrl)}"><span aria-hidden="true">←</span> ${msg("aftersale.faq.back")}</a></p>
    <h1>${msg("aftersale.title.faq.versions")}</h1>
    <p class="afs-meta" dir="auto">${page.title}</p>
  </header>
  <@faq.notes/>
  <nav class="afs-views" aria-label="${msg("aftersale.faq.languages")}">
    <ul>
      <#list page.languages as l>
      <li><a href="${ui.href(l.url)}"<#if l.code == page.language> aria-current="page"</#if>>${faq.language(l.code)}</a></li>
      </#list>
    </ul>
  </nav>

  <#if versions?has_content>
  <div class="afs-stack">
    <form class="afs-filter" method="get" action="${url(page.url + "/versions")}">
      <input type="hidden" name="language" value="${page.language}">
      <div class="afs-field">
        <label class="afs-label" for="afs-from">${msg("aftersale.faq.compare.from")}</label>
        <select class="afs-input afs-select" id="afs-from" name="from">
          <#list versions as v>
          <option value="${v.no?c}"<#if v.no == page.from> selected</#if>>${msg("aftersale.faq.version", v.no)}</option>
          </#list>
        </select>
      </div>
      <div class="afs-field">
        <label class="afs-label" for="afs-to">${msg("aftersale.faq.compare.to")}</label>
        <select class="afs-input afs-select" id="afs-to" name="to">
          <#list versions as v>
          <option value="${v.no?c}"<#if v.no == page.to> selected</#if>>${msg("aftersale.faq.version", v.no)}</option>
          </#list>
        </select>
      </div>
      <div class="afs-filter__do"><button class="afs-button afs-button--quiet" type="submit">${msg("aftersale.faq.compare")}</button></div>
    </form>

    <section class="afs-card" aria-labelledby="afs-compared">
      <h2 class="afs-card__title" id="afs-compared">${msg("aftersale.faq.compared", page.from, page.to)}</h2>
      <#list page.parts as p>
      <h3>${ui.label("aftersale.faq.part", p.field)}</h3>
      <#if p.same!false><p class="afs-meta">${msg("aftersale.faq.compare.same")}</p><#else>
      <#-- preformatted, so the markup must not add line breaks -->
      <p class="afs-diff" lang="${page.language}" dir="auto"><#t>
        <#list p.pieces as d>
        <#if d.kind == "ADDED">
        <ins><span class="afs-hidden">${msg("aftersale.faq.compare.added")} </span>${d.words}</ins><#t>
        <#elseif d.kind == "REMOVED">
        <del><span class="afs-hidden">${msg("aftersale.faq.compare.removed")} </span>${d.words}</del><#t>
        <#else>
        ${d.words}<#t>
        </#if>
        </#list>
      </p><#lt>
      </#if>
      </#list>
    </section>

    <section aria-labelledby="afs-versions">
      <h2 class="afs-hidden" id="afs-versions">${msg("aftersale.faq.versions")}</h2>
      <table class="afs-grid" role="table">
        <caption class="afs-hidden">${msg("aftersale.faq.versions")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <#list ["version", "title", "by", "at", "act"] as c>
            <th role="columnheader" scope="col">${ui.label("aftersale.faq.col", c)}</th>
            </#list>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <#list versions as v>
          <tr role="row">
            <td role="cell" data-label="${msg("aftersale.faq.col.version")}">
              <span>
                ${v.no?c}
                <#if v.published!false><span class="afs-pill afs-pill--ok">${msg("aftersale.faq.version.published")}</span></#if>
                <#if v.newest!false><span class="afs-pill">${msg("aftersale.faq.version.newest")}</span></#if>
              </span>
            </td>
            <td role="cell" data-label="${msg("aftersale.faq.col.title")}"><span class="afs-clamp" dir="auto">${v.title}</span></td>
            <td role="cell" data-label="${msg("aftersale.faq.col.by")}">${v.by}</td>
            <td role="cell" data-label="${msg("aftersale.faq.col.at")}"><@ui.moment v.at/></td>
            <td role="cell" class="afs-grid__act">
              <span class="afs-links">
                <a href="${ui.href(v.previewUrl)}">${msg("aftersale.faq.preview")}</a>
                <#if ((page.can.write)!false) && !(v.newest!false)>
                <@f.open action=page.url + "/restore" class="afs-inline">
                  <input type="hidden" name="language" value="${page.language}">
                  <input type="hidden" name="no" value="${v.no?c}">
                  <input type="hidden" name="noSeen" value="${page.noSeen?c}">
                  <button class="afs-button afs-button--quiet afs-button--small" type="submit">${msg("aftersale.faq.restore")}</button>
                </@f.open>
                </#if>
              </span>
            </td>
          </tr>
          </#list>
        </tbody>
      </table>
    </section>
  </div>
  <#else>
  <div class="afs-empty"><p class="afs-empty__title">${msg("aftersale.faq.versions.none")}</p></div>
  </#if>
</div>
