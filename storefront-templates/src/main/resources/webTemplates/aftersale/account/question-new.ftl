<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign errors = page.errors!{} form = page.form!{}>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <@ui.home page/>
    <h1>${msg("aftersale.title.question.new")}</h1>
    <p class="afs-lead">${ui.mailed("aftersale.question.new.lead")}</p>
  </header>

  <#if page.restored!false><@ui.restored/><#elseif page.kept!false><@ui.kept/></#if>
  <@f.summary errors=errors names=["order", "subject", "body"]/>
  <#if page.article??>
  <@ui.callout "info">
    <p>${msg("aftersale.question.new.after")} <a href="${ui.href(page.article.url)}">${page.article.title}</a></p>
  </@ui.callout>
  </#if>

  <@f.open action=page.formUrl!"/account/tickets/new" key=page.key class="afs-stack" id="afs-question">
    <@f.first/>
    <#if page.article??><input type="hidden" name="article" value="${page.article.slug}"></#if>
    <div class="afs-card afs-beside">
      <div class="afs-group">
      <#if page.orders?has_content>
      <@f.field "order" msg("aftersale.question.new.order") errors msg("aftersale.question.new.order.hint")>
        <select class="afs-input afs-select" id="afs-order" name="order"<@f.describedBy "order" true errors/>>
          <option value="">${msg("aftersale.question.new.order.none")}</option>
          <#list page.orders as o>
          <option value="${o.number}"<#if o.selected!false> selected</#if>>
            ${msg("aftersale.question.new.order.option", o.number, date(o.submittedAt))}
          </option>
          </#list>
        </select>
      </@f.field>
      </#if>
      <@f.text name="subject" label=msg("aftersale.question.new.subject") value=form.subject!"" errors=errors
        hintText=msg("aftersale.question.new.subject.hint")/>
      <@f.textarea name="body" label=msg("aftersale.question.new.body") value=form.body!"" errors=errors
        hintText=msg("aftersale.question.new.body.hint", page.maxBody) rows=8 max=page.maxBody/>
      </div>
      <@f.answers place="QUESTION_FORM" suggest=page.suggestUrl!"/account/tickets/new/suggest" guest=page.guest!false search=page.search
        from="subject body" found=page.answers![] looked=page.answers??/>
    </div>

    <div class="afs-submit">
      <p class="afs-submit__next">
        ${plural("aftersale.question.new.next", page.answerDays)}<#if mailed!true> ${msg("aftersale.copy")}</#if>
      </p>
      <div class="afs-actions">
        <button class="afs-button" type="submit">${msg("aftersale.question.new.send")}</button>
        <button class="afs-button afs-button--line" type="submit" name="look" value="yes" data-afs-look>
          ${msg("aftersale.answers.look")}
        </button>
        <a class="afs-button afs-button--quiet" href="${ui.href(page.homeUrl!"/account/service")}">${msg("aftersale.cancel")}</a>
      </div>
    </div>
  </@f.open>
</div>
