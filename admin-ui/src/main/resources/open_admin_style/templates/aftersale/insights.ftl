<#import "lib/ui.ftl" as ui>
<#import "lib/faq.ftl" as faq>
<#assign trend = page.trend searched = (page.trend.searches > 0)>

<#macro questions id items>
<table class="afs-grid afs-grid--asked" role="table" aria-labelledby="${id}">
  <thead role="rowgroup"><tr role="row">
    <th role="columnheader" scope="col">${msg("aftersale.insights.question")}</th>
    <th role="columnheader" scope="col">${msg("aftersale.insights.language")}</th>
    <th role="columnheader" scope="col">${msg("aftersale.insights.count")}</th>
    <th role="columnheader" scope="col">${msg("aftersale.insights.latest")}</th>
    <th role="columnheader" scope="col"><span class="afs-hidden">${msg("aftersale.insights.write")}</span></th>
  </tr></thead>
  <tbody role="rowgroup">
    <#list items as q>
    <tr role="row">
      <td role="cell" data-label="${msg("aftersale.insights.question")}"><span class="afs-strong" dir="auto">${q.question}</span></td>
      <td role="cell" data-label="${msg("aftersale.insights.language")}">${q.language}</td>
      <td role="cell" data-label="${msg("aftersale.insights.count")}">${number(q.count)}</td>
      <td role="cell" data-label="${msg("aftersale.insights.latest")}"><@ui.moment q.latest/></td>
      <td role="cell" class="afs-grid__act">
        <#if q.newUrl?has_content>
        <a class="afs-button afs-button--quiet afs-button--small" href="${ui.href(q.newUrl)}">
          ${msg("aftersale.insights.write")}<span class="afs-hidden"> – ${q.question}</span></a>
        </#if>
      </td>
    </tr>
    </#list>
  </tbody>
</table>
</#macro>

<#macro article a>
<a class="afs-strong" dir="auto" href="${ui.href(a.url)}">${a.title?has_content?then(a.title!"", msg("aftersale.insights.gone"))}</a>
</#macro>

<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.insights")}</h1>
    <p class="afs-meta">${msg("aftersale.insights.lead")}</p>
  </header>

  <@faq.nav "insights"/>

  <div class="afs-ranges">
  <nav class="afs-range" aria-label="${msg("aftersale.insights.period")}">
    <ul>
      <#list page.periods as p>
      <li><a href="${ui.href(p.url)}"<#if p.selected> aria-current="true"</#if>>${plural("aftersale.insights.days", p.days)}</a></li>
      </#list>
    </ul>
  </nav>
  <nav class="afs-range" aria-label="${msg("aftersale.insights.language")}">
    <ul>
      <#list page.languages as l>
      <li>
        <a href="${ui.href(l.url)}"<#if l.selected> aria-current="true"</#if>>
          ${l.name?has_content?then(l.name!"", msg("aftersale.insights.language.all"))}
        </a>
      </li>
      </#list>
    </ul>
  </nav>
  </div>

  <div class="afs-stack">
  <section class="afs-card" aria-labelledby="insights-trend">
    <h2 class="afs-card__title" id="insights-trend">${msg("aftersale.insights.trend")}</h2>
    <#if searched>
    <p>${msg("aftersale.insights.trend.text", number(trend.searches), number(trend.empty), trend.emptyPercent)}</p>
    <svg class="afs-chart" role="img" aria-labelledby="insights-trend" aria-describedby="insights-chart"
      viewBox="0 0 ${(trend.days?size * 8)?c} 102" preserveAspectRatio="none" focusable="false">
      <#list trend.days as d>
      <#if (d.height > 0)>
      <rect class="afs-chart__all" x="${(d?index * 8 + 1)?c}" y="${(101 - d.height)?c}" width="6" height="${d.height?c}"/>
      </#if>
      <#if (d.emptyHeight > 0)>
      <rect class="afs-chart__none" x="${(d?index * 8 + 1)?c}" y="${(101 - d.emptyHeight)?c}" width="6" height="${d.emptyHeight?c}"/>
      </#if>
      </#list>
    </svg>
    <p class="afs-chart__ends" aria-hidden="true"><span>${date(trend.days?first.at)}</span><span>${date(trend.days?last.at)}</span></p>
    <p class="afs-chart__key" id="insights-chart">
      <span class="afs-chart__mark afs-chart__mark--all" aria-hidden="true"></span>${msg("aftersale.insights.searches")}
      <span class="afs-chart__mark afs-chart__mark--none" aria-hidden="true"></span>${msg("aftersale.insights.empty")}
      <span class="afs-meta">${msg("aftersale.insights.most", number(trend.most))}</span>
    </p>
    <details class="afs-more"><summary>${msg("aftersale.insights.table")}</summary>
      <table class="afs-grid" role="table">
        <caption class="afs-hidden">${msg("aftersale.insights.trend")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${msg("aftersale.insights.day")}</th>
            <th role="columnheader" scope="col">${msg("aftersale.insights.searches")}</th>
            <th role="columnheader" scope="col">${msg("aftersale.insights.empty")}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <#list trend.days?reverse as d>
          <tr role="row">
            <td role="cell" data-label="${msg("aftersale.insights.day")}"><@ui.day d.at/></td>
            <td role="cell" data-label="${msg("aftersale.insights.searches")}">${number(d.searches)}</td>
            <td role="cell" data-label="${msg("aftersale.insights.empty")}">${number(d.empty)}</td>
          </tr>
          </#list>
        </tbody>
      </table>
    </details>
    <#else>
    <div class="afs-empty">
      <p class="afs-empty__title">${msg("aftersale.insights.nothing")}</p>
      <p>${msg("aftersale.insights.nothing.text")}</p>
    </div>
    </#if>
  </section>

  <section class="afs-card" aria-labelledby="insights-result">
    <h2 class="afs-card__title" id="insights-result">${msg("aftersale.insights.noresult")}</h2>
    <p class="afs-meta">${msg("aftersale.insights.noresult.text")}</p>
    <#if page.withoutResult?has_content>
    <@questions "insights-result" page.withoutResult/>
    <#else>
    <p class="afs-none">${msg("aftersale.insights.noresult.none")}</p>
    </#if>
  </section>

  <section class="afs-card" aria-labelledby="insights-click">
    <h2 class="afs-card__title" id="insights-click">${msg("aftersale.insights.noclick")}</h2>
    <p class="afs-meta">${msg("aftersale.insights.noclick.text")}</p>
    <#if page.withoutClick?has_content>
    <@questions "insights-click" page.withoutClick/>
    <#else>
    <p class="afs-none">${msg("aftersale.insights.noclick.none")}</p>
    </#if>
  </section>

  <section class="afs-card" aria-labelledby="insights-forms">
    <h2 class="afs-card__title" id="insights-forms">${msg("aftersale.insights.forms")}</h2>
    <p class="afs-meta">${msg("aftersale.insights.forms.text")}</p>
    <table class="afs-grid" role="table" aria-labelledby="insights-forms">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${msg("aftersale.insights.form")}</th>
          <#list ["shown", "solved", "submitted", "left"] as c>
          <th role="columnheader" scope="col">${msg("aftersale.insights.forms." + c)}</th>
          </#list>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <#list page.forms as f>
        <tr role="row">
          <td role="cell" data-label="${msg("aftersale.insights.form")}">${msg("aftersale.insights.form." + f.placeCode)}</td>
          <td role="cell" data-label="${msg("aftersale.insights.forms.shown")}">${number(f.shown)}</td>
          <td role="cell" data-label="${msg("aftersale.insights.forms.solved")}">
            <span>
              ${number(f.solved)}
              <#if f.percent??><span class="afs-meta">${msg("aftersale.insights.percent", f.percent)}</span></#if>
            </span>
          </td>
          <td role="cell" data-label="${msg("aftersale.insights.forms.submitted")}">${number(f.submitted)}</td>
          <td role="cell" data-label="${msg("aftersale.insights.forms.left")}">${number(f.left)}</td>
        </tr>
        </#list>
      </tbody>
    </table>
  </section>

  <section class="afs-card" aria-labelledby="insights-failing">
    <h2 class="afs-card__title" id="insights-failing">${msg("aftersale.insights.failing")}</h2>
    <p class="afs-meta">${msg("aftersale.insights.failing.text")}</p>
    <#if page.failing?has_content>
    <table class="afs-grid" role="table" aria-labelledby="insights-failing">
      <thead role="rowgroup">
        <tr role="row">
          <#list ["article", "language", "helpful", "invain"] as c>
          <th role="columnheader" scope="col">${msg("aftersale.insights." + c)}</th>
          </#list>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <#list page.failing as a>
        <tr role="row">
          <td role="cell" data-label="${msg("aftersale.insights.article")}"><@article a/></td>
          <td role="cell" data-label="${msg("aftersale.insights.language")}">${a.language}</td>
          <td role="cell" data-label="${msg("aftersale.insights.helpful")}">
            <#if a.percent??>
            <span>${msg("aftersale.insights.percent", a.percent)}
              <span class="afs-meta">${msg("aftersale.insights.votes", number(a.votes))}</span></span>
            <#else>
            <span class="afs-none">${msg("aftersale.insights.novotes")}</span>
            </#if>
          </td>
          <td role="cell" data-label="${msg("aftersale.insights.invain")}">${number(a.submitted)}</td>
        </tr>
        </#list>
      </tbody>
    </table>
    <#else><p class="afs-none">${msg("aftersale.insights.failing.none")}</p></#if>
  </section>

  <section class="afs-card" aria-labelledby="insights-stale">
    <h2 class="afs-card__title" id="insights-stale">${msg("aftersale.insights.stale")}</h2>
    <p class="afs-meta">${msg("aftersale.insights.stale.text")}</p>
    <#if page.stale?has_content>
    <table class="afs-grid" role="table" aria-labelledby="insights-stale">
      <thead role="rowgroup">
        <tr role="row">
          <#list ["article", "review", "touched", "owner"] as c>
          <th role="columnheader" scope="col">${msg("aftersale.insights." + c)}</th>
          </#list>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <#list page.stale as a>
        <tr role="row">
          <td role="cell" data-label="${msg("aftersale.insights.article")}"><@article a/></td>
          <td role="cell" data-label="${msg("aftersale.insights.review")}">
            <#if a.reviewAt??><@ui.day a.reviewAt/><#else><span class="afs-none">${msg("aftersale.insights.never")}</span></#if>
          </td>
          <td role="cell" data-label="${msg("aftersale.insights.touched")}"><@ui.day a.touchedAt/></td>
          <td role="cell" data-label="${msg("aftersale.insights.owner")}">
            <#if a.ownerName?has_content>${a.ownerName}<#else><span class="afs-none">${msg("aftersale.insights.nobody")}</span></#if>
          </td>
        </tr>
        </#list>
      </tbody>
    </table>
    <#else><p class="afs-none">${msg("aftersale.insights.stale.none")}</p></#if>
  </section>
  </div>
</div>
