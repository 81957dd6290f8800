<#import "lib/ui.ftl" as ui>
<#import "lib/faq.ftl" as faq>
<#assign articles = page.articles![] filter = page.filter!{}>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head afs-head--act">
    <h1>${msg("aftersale.title.faq")}</h1>
    <#if (page.can.write)!false><a class="afs-button" href="${url("/aftersale/faq/new")}">${msg("aftersale.faq.new")}</a></#if>
  </header>
  <@faq.nav "articles"/>
  <@faq.notes/>

  <form class="afs-filter" method="get" action="${url("/aftersale/faq")}" role="search">
    <div class="afs-field afs-filter__words">
      <label class="afs-label" for="afs-q">${msg("aftersale.faq.filter.words")}</label>
      <input class="afs-input" type="search" id="afs-q" name="q" value="${filter.words!}" dir="auto">
    </div>
    <div class="afs-field">
      <label class="afs-label" for="afs-status">${msg("aftersale.faq.col.status")}</label>
      <select class="afs-input afs-select" id="afs-status" name="status">
        <option value="">${msg("aftersale.faq.filter.any")}</option>
        <#list page.statuses as s>
        <option value="${s}"<#if s == filter.status!""> selected</#if>>${ui.label("aftersale.faq.status", s)}</option>
        </#list>
      </select>
    </div>
    <div class="afs-field">
      <label class="afs-label" for="afs-missing">${msg("aftersale.faq.filter.missing")}</label>
      <select class="afs-input afs-select" id="afs-missing" name="missing">
        <option value="">${msg("aftersale.faq.filter.any")}</option>
        <#list page.languages as l>
        <option value="${l}"<#if l == filter.missing!""> selected</#if>>${faq.language(l)}</option>
        </#list>
      </select>
    </div>
    <div class="afs-field">
      <label class="afs-label" for="afs-category">${msg("aftersale.faq.col.category")}</label>
      <select class="afs-input afs-select" id="afs-category" name="category">
        <option value="">${msg("aftersale.faq.filter.any")}</option>
        <#list page.categories as c>
        <option value="${c.id}"<#if c.id == filter.category!""> selected</#if>>${c.name}</option>
        </#list>
      </select>
    </div>
    <div class="afs-filter__marks">
      <span><input type="checkbox" id="afs-stale" name="stale" value="yes"<#if filter.stale!false> checked</#if>>
        <label for="afs-stale">${msg("aftersale.faq.filter.stale")}</label></span>
      <span><input type="checkbox" id="afs-mine" name="mine" value="yes"<#if filter.mine!false> checked</#if>>
        <label for="afs-mine">${msg("aftersale.faq.filter.mine")}</label></span>
    </div>
    <div class="afs-filter__do">
      <button class="afs-button afs-button--quiet" type="submit">${msg("aftersale.faq.filter.do")}</button>
      <#if page.filtered!false> <a href="${url("/aftersale/faq")}">${msg("aftersale.faq.filter.none")}</a></#if>
    </div>
  </form>

  <#if articles?has_content>
  <table class="afs-grid afs-grid--faq" role="table">
    <caption class="afs-hidden">${msg("aftersale.title.faq")}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <#list ["title", "category", "status", "owner", "review", "helpful", "opened"] as c>
        <th role="columnheader" scope="col">${ui.label("aftersale.faq.col", c)}</th>
        </#list>
      </tr>
    </thead>
    <tbody role="rowgroup">
      <#list articles as a>
      <tr role="row"<#if a.stale!false> class="afs-row--soon"</#if>>
        <td role="cell" class="afs-grid__main">
          <a class="afs-clamp" href="${ui.href(a.url)}"<#if a.titleLanguage?has_content> lang="${a.titleLanguage}"</#if> dir="auto">
            <strong>${a.title?has_content?then(a.title!"", msg("aftersale.faq.untitled"))}</strong>
          </a>
        </td>
        <td role="cell" data-label="${msg("aftersale.faq.col.category")}">
          <#if a.category?has_content>${a.category}<#else><span class="afs-none">${msg("aftersale.faq.category.none")}</span></#if>
        </td>
        <td role="cell" data-label="${msg("aftersale.faq.col.status")}">
          <span class="afs-badges"><#list a.badges as b><@faq.badge b/></#list></span>
        </td>
        <td role="cell" data-label="${msg("aftersale.faq.col.owner")}">
          <#if a.ownerName?has_content>
          ${a.ownerName}<#if a.mine!false> ${msg("aftersale.assignee.me")}</#if>
          <#else>
          <span class="afs-none">${msg("aftersale.assignee.none")}</span>
          </#if>
        </td>
        <td role="cell" data-label="${msg("aftersale.faq.col.review")}">
          <#if a.reviewAt??>
          <span class="afs-due<#if a.stale!false> afs-due--over</#if>">
            <#if a.stale!false><strong class="afs-due__word">${msg("aftersale.faq.stale")}</strong> </#if><@ui.day a.reviewAt/>
          </span>
          <#else>
          <span class="afs-none">–</span>
          </#if>
        </td>
        <td role="cell" data-label="${msg("aftersale.faq.col.helpful")}">
          <#if a.helpful??>${msg("aftersale.faq.helpful", a.helpful, number(a.votes))}<#else><span class="afs-none">–</span></#if>
        </td>
        <td role="cell" data-label="${msg("aftersale.faq.col.opened")}">${number(a.opened)}</td>
      </tr>
      </#list>
    </tbody>
  </table>
  <div class="afs-queue__foot">
    <p class="afs-meta">${msg("aftersale.faq.total", number(page.pager.total))}</p>
    <@ui.pager page.pager/>
  </div>
  <#else>
  <div class="afs-empty">
    <#if page.filtered!false>
    <p class="afs-empty__title">${msg("aftersale.faq.none.found")}</p>
    <p><a href="${url("/aftersale/faq")}">${msg("aftersale.faq.filter.none")}</a></p>
    <#else>
    <p class="afs-empty__title">${msg("aftersale.faq.none")}</p>
    <p>${msg("aftersale.faq.none.text")}</p>
    </#if>
  </div>
  </#if>
</div>
