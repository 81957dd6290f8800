<div id="aftersale">${page.nothing.here}</div>
