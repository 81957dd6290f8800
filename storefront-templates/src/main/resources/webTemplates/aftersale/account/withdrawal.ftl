<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign errors = page.errors!{} form = page.form!{}>
<#assign owed = page.statusCode == "EFFECTIVE">
<#assign counted = page.units?filter(u -> !u.exemption??) exempt = page.units?filter(u -> u.exemption??)>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <@ui.home page/>
    <div class="afs-head__row">
      <h1><@ui.whole msg("aftersale.title.withdrawal", page.number) page.number/></h1>
      <@ui.pill "aftersale.withdrawal.state" page.statusCode/>
    </div>
    <p class="afs-meta">
      <#if page.order??>
      <a href="${ui.href(page.order.orderUrl)}"><@ui.whole msg("aftersale.order.title", page.order.number) page.order.number/></a>
      <span class="afs-dot" aria-hidden="true">·</span>
      </#if>
      ${msg("aftersale.withdrawal.submitted", dateTime(page.submittedAt))}
      <span class="afs-dot" aria-hidden="true">·</span>
      <a href="${ui.href(page.receiptUrl)}">${msg("aftersale.withdrawal.receipt")}</a>
    </p>
  </header>

  <#if page.notice?has_content><@ui.notice page.notice/></#if>
  <#if page.restored!false><@ui.restored/></#if>
  <@f.summary errors=errors names=["carrier", "tracking", "body"]/>

  <div class="afs-stack">
  <section class="afs-card afs-stack" aria-labelledby="afs-where">
    <h2 class="afs-card__title" id="afs-where">${msg("aftersale.withdraw.next")}</h2>
    <div class="afs-stack">
      <#if page.statusCode == "SUBMITTED">
      <p>${msg("aftersale.withdrawal.say.SUBMITTED")}</p>
      <#elseif page.statusCode == "IN_REVIEW" || page.statusCode == "INEFFECTIVE">
      <p>${msg("aftersale.withdrawal.say." + page.statusCode)} ${msg("aftersale.withdrawal.reason." + page.review)}</p>
      <#if page.answerBy??><p class="afs-where__by">${msg("aftersale.claim.answerby", date(page.answerBy))}</p></#if>
      <#elseif page.statusCode == "REFUNDED">
      <p>${msg("aftersale.withdrawal.say.REFUNDED")}
        <#if page.refundUrl??><a href="${ui.href(page.refundUrl)}">${msg("aftersale.withdrawal.refund")}</a></#if></p>
      <#else>
      <dl class="afs-facts">
        <div>
          <dt>${msg("aftersale.withdrawal.send")}</dt>
          <dd>
            <#if page.goodsAt??>${msg("aftersale.withdrawal.send.arrived", date(page.goodsAt))}
            <#elseif page.proofAt??>${msg("aftersale.withdrawal.send.proved", date(page.proofAt))}
            <#elseif page.sendBackBy??>${msg("aftersale.withdrawal.send.by",
              date(page.sendBackBy))}<#else>${msg("aftersale.withdrawal.send.soon")}</#if>
          </dd>
        </div>
        <#if !page.goodsAt??>
        <div>
          <dt>${msg("aftersale.withdrawal.address")}</dt>
          <dd class="afs-words"><#if
            page.returnAddress?has_content>${page.returnAddress}<#else>${msg("aftersale.withdrawal.address.none")}</#if></dd>
        </div>
        </#if>
        <div>
          <dt>${msg("aftersale.withdrawal.money")}</dt>
          <dd><#if page.refundBy??>${msg("aftersale.withdrawal.money.by",
            date(page.refundBy))}<#else>${msg("aftersale.withdrawal.money.soon")}</#if></dd>
        </div>
      </dl>
      <#if page.waits && !page.goodsAt?? && !page.proofAt??><p class="afs-meta">${msg("aftersale.withdrawal.money.waits")}</p></#if>
      <p class="afs-meta">${msg("aftersale.withdrawal.law")}</p>
      </#if>
    </div>
  </section>

  <#if page.sending??>
  <section class="afs-card afs-stack" aria-labelledby="afs-sending">
    <h2 class="afs-card__title" id="afs-sending">${msg("aftersale.withdrawal.sent.title")}</h2>
    <#if page.waits><p>${msg("aftersale.withdrawal.sent.hint")}</p></#if>
    <#if page.givenAt??><p class="afs-meta">${msg("aftersale.withdrawal.sent.given", date(page.givenAt))}</p></#if>
    <@f.open action=page.url + "/sent" key=page.sending.key!"" class="afs-stack">
      <@f.text name="carrier" label=msg("aftersale.withdrawal.sent.carrier") value=page.sending.carrier!"" errors=errors/>
      <@f.text name="tracking" label=msg("aftersale.withdrawal.sent.tracking") value=page.sending.tracking!"" errors=errors/>
      <div class="afs-actions"><button class="afs-button afs-button--line"
        type="submit">${msg("aftersale.withdrawal.sent.save")}</button></div>
    </@f.open>
  </section>
  </#if>

  <#if page.units?has_content>
  <section class="afs-card afs-stack" aria-labelledby="afs-units">
    <h2 class="afs-card__title" id="afs-units">${msg("aftersale.withdrawal.units")}</h2>
    <#if counted?has_content><ul class="afs-list"><#list counted as u><li>${msg("aftersale.withdraw.statement.line", u.quantity,
      u.name)}</li></#list></ul></#if>
    <#if exempt?has_content>
    <p>${msg("aftersale.withdrawal.exempt")}</p>
    <ul class="afs-list"><#list exempt as u><li>${msg("aftersale.withdraw.statement.line", u.quantity, u.name)} –
      ${msg("aftersale.exemption." + u.exemption)}</li></#list></ul>
    </#if>
  </section>
  </#if>

  </div>

  <section class="afs-section" aria-labelledby="afs-talk">
    <h2 id="afs-talk">${msg("aftersale.claim.conversation")}</h2>
    <ol class="afs-list afs-talk">
      <#list page.messages as m><@ui.bubble m/></#list>
    </ol>
    <#if page.canReply!false>
    <@f.open action=page.url + "/reply" key=page.replyKey!"" class="afs-card afs-reply" id="afs-reply">
      <@f.textarea name="body" label=msg("aftersale.reply.label") value=form.body!"" errors=errors
          hintText=ui.mailed("aftersale.reply.hint")
        rows=5 max=(page.maxReply!0)/>
      <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.reply.send")}</button></div>
    </@f.open>
    <#else>
    <div class="afs-empty" id="afs-body">
      <p>${msg("aftersale.question.closed")}</p>
      <p><a class="afs-button afs-button--line"
        href="${ui.href(page.askUrl!"/account/tickets/new")}">${msg("aftersale.title.question.new")}</a></p>
    </div>
    </#if>
  </section>
</div>
