#!/usr/bin/env python3
"""Draws the shop's pictures: one SVG a product, one a category, the sign and the front page.

Run from anywhere: python3 demo-store/tools/pictures.py
"""
import pathlib

OUT = pathlib.Path(__file__).resolve().parent.parent / "site/src/main/webapp/img"

PAPER, CLAY, MOSS, SAND, SKY, ROSE = "#f3efe4", "#f2dccd", "#dde7da", "#f3e7cb", "#dbe6ea", "#f1dcd8"
INK, WOOD, WOOD2, STEEL, STEEL2 = "#2c3a33", "#a9744a", "#c4925f", "#b9c2c4", "#8f9b9e"
GREEN, GREEN2, RUST, RUST2, CREAM, BRASS, BLUE, LINEN = (
    "#4b7558", "#6d9478", "#b5583a", "#cf7d58", "#fbf7ec", "#c89b3c", "#4d7188", "#d9cfb8")


def rect(x, y, w, h, fill, r=0, extra=""):
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill}" {extra}/>'


def ell(cx, cy, rx, ry, fill, extra=""):
    return f'<ellipse cx="{cx}" cy="{cy}" rx="{rx}" ry="{ry}" fill="{fill}" {extra}/>'


def path(d, fill="none", stroke="none", w=0, extra=""):
    return (f'<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{w}" '
            f'stroke-linecap="round" stroke-linejoin="round" {extra}/>')


def turn(angle, body, cx=200, cy=200):
    return f'<g transform="rotate({angle} {cx} {cy})">{body}</g>'


def shadow(cx=200, cy=318, rx=110, ry=13):
    return ell(cx, cy, rx, ry, INK, 'opacity=".13"')


def light(d):
    return path(d, "none", "#fff", 9, 'opacity=".45"')


DRAWN = {}


def picture(background):
    def keep(function):
        DRAWN[function.__name__.rstrip("_")] = (background, function)
        return function
    return keep


@picture(SKY)
def knife():
    return shadow(200, 330, 130, 10) + turn(-38, (
        path("M70 205 Q180 150 262 176 L262 222 Q160 226 70 205Z", STEEL)
        + path("M70 205 Q160 226 262 222 L262 212 Q160 214 70 205Z", "#e4eaeb")
        + rect(258, 170, 18, 56, STEEL2, 4) + rect(272, 174, 96, 46, WOOD, 18)
        + "".join(ell(x, 197, 5, 5, BRASS) for x in (296, 320, 344))))


@picture(SAND)
def board():
    return shadow(200, 330, 125, 11) + rect(92, 118, 216, 196, WOOD2, 26) + "".join(
        rect(92 + 27 * i, 118, 27, 196, WOOD, 0, f'opacity="{.12 + .1 * (i % 3)}"') for i in range(8)
    ) + rect(112, 138, 176, 156, "none", 18, f'stroke="{WOOD}" stroke-width="6" opacity=".7"') + ell(
        268, 160, 11, 11, SAND) + path("M150 250 q20 -34 52 -26 q36 -22 52 14 q-10 26 -50 22 q-36 8 -54 -10", GREEN2)


@picture(CLAY)
def pan():
    return shadow(175, 318, 125, 14) + turn(-24, rect(250, 186, 130, 26, INK, 13) + ell(362, 199, 7, 6, CLAY)) + ell(
        172, 226, 116, 92, "#24302b") + ell(172, 220, 98, 75, "#35443d") + path(
        "M108 205 q28 -42 84 -42", "none", "#61736a", 8)


@picture(MOSS)
def pot():
    return shadow() + rect(66, 214, 40, 22, GREEN, 11) + rect(294, 214, 40, 22, GREEN, 11) + path(
        "M98 178 H302 V282 Q302 314 270 314 H130 Q98 314 98 282Z", GREEN) + rect(
        90, 166, 220, 24, CREAM, 10) + path("M104 166 Q200 104 296 166Z", GREEN2) + ell(200, 124, 17, 13, WOOD) + light(
        "M122 206 V276")


@picture(SKY)
def kettle():
    return shadow() + path("M136 158 Q140 74 200 74 Q260 74 264 158", "none", WOOD, 17) + path(
        "M282 196 Q330 190 338 150 L350 158 Q346 232 286 250Z", STEEL2) + path(
        "M118 166 Q200 132 282 166 Q312 240 296 300 Q290 314 272 314 H128 Q110 314 104 300 Q88 240 118 166Z", STEEL) + rect(
        168, 136, 64, 16, STEEL2, 8) + ell(200, 130, 12, 11, WOOD) + light("M132 196 Q118 246 126 286")


@picture(SAND)
def jar():
    return shadow(200, 318, 84) + rect(124, 132, 152, 184, "#cfe0dd", 24, 'opacity=".92"') + path(
        "M132 214 H268 V292 Q268 308 252 308 H148 Q132 308 132 292Z", WOOD2) + "".join(
        ell(150 + 20 * (i % 6) + (-4 if i // 6 % 2 else 4), 228 + 21 * (i // 6), 8, 6, WOOD) for i in range(24)) + rect(
        130, 98, 140, 38, WOOD, 10) + rect(160, 168, 80, 34, CREAM, 5) + light("M142 160 V204")


@picture(ROSE)
def apron():
    return shadow(200, 334, 90, 9) + path("M158 92 Q200 40 242 92", "none", GREEN, 9) + path(
        "M152 90 H248 Q250 150 296 176 L288 322 H112 L104 176 Q150 150 152 90Z", GREEN2) + path(
        "M104 190 Q70 196 62 226 M296 190 Q330 196 338 226", "none", GREEN, 8) + rect(
        146, 216, 108, 62, GREEN, 8) + path("M200 216 V278", "none", GREEN2, 3)


@picture(CLAY)
def spoons():
    def spoon(x, a, color):
        return turn(a, rect(x - 7, 150, 14, 172, color, 7) + ell(x, 118, 30, 44, color) + ell(
            x, 114, 18, 30, INK, 'opacity=".13"'), x, 320)
    return shadow(200, 330, 70, 9) + spoon(200, -24, WOOD) + spoon(200, 22, "#dcb98a") + spoon(200, -1, WOOD2)


@picture(SAND)
def mug():
    return shadow(190) + path("M272 180 q64 -6 60 52 q-4 52 -66 44", "none", GREEN, 21) + path(
        "M106 142 H276 L270 288 Q268 316 240 316 H142 Q114 316 112 288Z", GREEN) + ell(191, 142, 85, 20, GREEN2) + ell(
        191, 146, 71, 14, "#5b3a22") + path("M110 232 q40 22 80 2 t82 2 L270 288 Q268 316 240 316 H142 Q114 316 112 288Z",
                                            CREAM, extra='opacity=".9"') + light("M128 176 L132 226")


@picture(MOSS)
def plate():
    return shadow(200, 330, 120, 11) + ell(200, 210, 140, 128, CREAM) + ell(
        200, 210, 140, 128, "none", f'stroke="{LINEN}" stroke-width="5"') + ell(200, 210, 92, 83, "#f1ead8") + path(
        "M158 236 q14 -52 74 -58 q-10 56 -74 58 M160 234 q32 -28 58 -44", GREEN2, GREEN, 4)


@picture(CLAY)
def bowl():
    return shadow() + rect(160, 292, 80, 22, BLUE, 8) + path("M76 180 H324 Q322 300 230 304 H170 Q78 300 76 180Z", BLUE) + ell(
        200, 180, 124, 30, "#6f93a8") + ell(200, 184, 106, 21, "#e0b06a") + "".join(
        ell(x, y, 13, 6, c) for x, y, c in ((160, 180, GREEN), (206, 190, RUST2), (246, 179, GREEN), (190, 174, CREAM))
    ) + light("M98 210 Q106 256 138 280")


@picture(SKY)
def carafe():
    return shadow(200, 320, 84) + path(
        "M168 76 H232 Q224 122 236 156 Q276 206 268 276 Q264 316 200 316 Q136 316 132 276 Q124 206 164 156 Q176 122 168 76Z",
        "#e9f1f2", "#a9bdc2", 5) + path("M142 232 Q200 218 262 232 Q268 272 260 292 Q248 310 200 310 Q152 310 140 292 Q134 260 142 232Z",
                                        "#a8c9d3") + light("M160 206 Q148 240 152 276")


@picture(ROSE)
def glass():
    def one(x, y, s):
        return f'<g transform="translate({x} {y}) scale({s})">' + ell(0, 150, 42, 9, "#b7c6c9") + rect(
            -4, 72, 8, 78, "#b7c6c9") + path("M-46 -52 Q-52 76 0 76 Q52 76 46 -52Z", "#eef4f4", "#b7c6c9", 4) + path(
            "M-46 6 Q-40 70 0 70 Q40 70 46 6Z", "#8f2f3d") + ell(0, 6, 46, 8, "#a74a56") + "</g>"
    return shadow(200, 322, 120) + one(142, 160, 1.02) + one(258, 160, 1.02)


@picture(SAND)
def cloth():
    return shadow(200, 322, 115) + "".join(
        turn(a, rect(104, 132, 192, 172, c, 8) + path("M116 144 H284 V292 H116Z", "none", "#fff", 3, 'stroke-dasharray="6 8" opacity=".8"'))
        for a, c in ((-13, GREEN2), (7, RUST2), (-3, LINEN))) + path("M104 250 L228 304 H112 Q104 304 104 296Z", "#c3b797")


@picture(MOSS)
def tray():
    return shadow(200, 310, 135) + path("M62 214 Q40 196 58 176 Q76 168 84 192 M338 214 Q360 196 342 176 Q324 168 316 192",
                                        "none", WOOD, 13) + ell(200, 236, 148, 66, WOOD) + ell(200, 228, 134, 55, WOOD2) + ell(
        160, 222, 40, 19, CREAM) + ell(160, 218, 25, 11, "#5b3a22") + rect(214, 196, 60, 34, CREAM, 8) + ell(244, 196, 30, 10, RUST2)


@picture(CLAY)
def teapot():
    return shadow() + path("M98 214 Q40 214 44 150 L64 146 Q72 184 112 182Z", RUST) + path(
        "M290 178 Q356 158 350 220 Q342 272 284 268", "none", RUST, 19) + path(
        "M104 196 Q120 148 200 148 Q280 148 296 196 Q312 314 242 316 H158 Q88 314 104 196Z", RUST) + path(
        "M140 158 Q200 120 260 158 Q200 172 140 158Z", RUST2) + ell(200, 126, 15, 13, WOOD) + light("M124 210 Q112 256 134 288")


@picture(SKY)
def lamp():
    return shadow(165, 326, 85, 10) + ell(164, 316, 76, 14, INK) + path("M164 312 L130 196 L246 116", "none", BRASS, 11) + ell(
        130, 196, 12, 12, INK) + path("M222 92 L306 128 L264 200 L190 168Z", GREEN) + path("M190 168 L264 200 L252 214 L186 186Z", "#f9e6a6") + path(
        "M188 190 L250 216 L296 322 H120Z", "#fbeebb", extra='opacity=".45"')


@picture(SAND)
def notebook():
    return shadow(205, 328, 105, 10) + turn(-7, rect(112, 82, 188, 240, "#e8e0cc", 10) + rect(102, 76, 188, 240, GREEN, 10) + rect(
        102, 76, 28, 240, "#3b5f47", 8) + rect(258, 76, 10, 240, RUST) + rect(158, 126, 80, 44, CREAM, 5) + path(
        "M170 142 H226 M170 155 H208", "none", INK, 4, 'opacity=".5"'))


@picture(MOSS)
def pen():
    return shadow(200, 316, 130, 9) + turn(-32, rect(84, 188, 196, 26, BRASS, 8) + rect(84, 188, 196, 9, "#e0bd6c", 5) + path(
        "M84 188 L44 201 L84 214Z", "#8e6c26") + path("M52 198 L40 201 L52 204Z", INK) + rect(276, 184, 54, 34, "#b3882f", 8) + rect(
        288, 172, 44, 8, "#8e6c26", 4))


@picture(ROSE)
def cup():
    pencils = "".join(turn(a, rect(x, 72, 16, 150, c) + path(f"M{x} 72 l8 -24 l8 24Z", "#ecd6ae") + path(
        f"M{x + 5} 57 l3 -9 l3 9Z", INK), x + 8, 220) for x, a, c in (
        (150, -9, RUST), (176, -2, BRASS), (206, 4, GREEN), (232, 11, BLUE)))
    return shadow(200, 318, 90) + pencils + rect(130, 172, 140, 144, CREAM, 14) + "".join(
        path(f"M{x} {y} l14 -7 l9 11 l-13 9Z", c) for x, y, c in (
            (146, 200, RUST2), (196, 190, GREEN2), (236, 214, "#9aa7a0"), (160, 244, "#9aa7a0"), (208, 238, BRASS),
            (240, 268, RUST2), (150, 288, GREEN2), (196, 286, "#9aa7a0")))


@picture(SKY)
def trays():
    def level(y, c):
        return path(f"M78 {y} L322 {y} L300 {y + 58} H100Z", c) + rect(100, y + 52, 200, 12, INK, 4, 'opacity=".85"')
    return shadow(200, 322, 125) + rect(96, 140, 10, 180, INK) + rect(294, 140, 10, 180, INK) + path(
        "M112 132 h150 l16 36 H126Z", CREAM) + path("M130 118 h140 l10 44 H136Z", "#fff") + level(152, GREEN2) + path(
        "M118 226 h160 l12 32 H124Z", CREAM) + level(244, GREEN)


@picture(CLAY)
def clock():
    ticks = "".join(turn(30 * i, rect(196, 92, 8, 18 if i % 3 == 0 else 10, INK, 3)) for i in range(12))
    return shadow(200, 326, 90, 10) + rect(130, 300, 26, 26, WOOD, 6) + rect(244, 300, 26, 26, WOOD, 6) + ell(
        200, 200, 128, 128, GREEN) + ell(200, 200, 110, 110, CREAM) + ticks + path("M200 200 V132 M200 200 L246 226", "none", INK, 9) + path(
        "M200 216 L168 268", "none", RUST, 4) + ell(200, 200, 10, 10, RUST)


@picture(MOSS)
def mat():
    return shadow(200, 316, 140, 11) + turn(-5, rect(56, 150, 288, 156, "#77847c", 14) + rect(56, 146, 288, 152, "#8f9c93", 14) + rect(
        82, 178, 150, 74, CREAM, 8) + "".join(rect(92 + 19 * (i % 7), 188 + 20 * (i // 7), 14, 14, "#cfd6d1", 3) for i in range(21)) + ell(
        288, 216, 24, 34, CREAM) + path("M288 184 V212", "none", "#cfd6d1", 4))


@picture(SAND)
def bookends():
    books = "".join(rect(x, 316 - h, w, h, c, 3) for x, w, h, c in (
        (140, 26, 172, GREEN), (168, 20, 150, RUST), (190, 30, 186, BLUE), (222, 18, 158, BRASS), (242, 24, 176, ROSE)))
    return shadow(200, 322, 140) + path("M140 316 H62 Q62 190 140 176Z", WOOD2) + path("M268 316 H346 Q346 190 268 176Z", WOOD2) + path(
        "M124 300 H86 Q88 226 124 208Z M284 300 H322 Q320 226 284 208Z", WOOD, extra='opacity=".45"') + books


@picture(MOSS)
def can():
    return shadow(215) + path("M150 212 L56 126 L44 138 L132 262Z", STEEL2) + turn(-42, ell(48, 130, 11, 29, BRASS), 48, 130) + path(
        "M196 158 Q206 84 288 96 Q352 116 326 226", "none", STEEL2, 15) + path(
        "M146 166 H306 L316 296 Q316 316 296 316 H156 Q136 316 136 296Z", STEEL) + ell(226, 166, 80, 17, STEEL2) + rect(
        140, 212, 173, 9, "#fff", 0, 'opacity=".3"') + light("M164 196 L158 282")


@picture(CLAY)
def trowel():
    return shadow(200, 330, 100, 9) + turn(38, path("M200 40 Q256 120 240 206 H160 Q144 120 200 40Z", STEEL) + path(
        "M200 62 V196", "none", "#dfe5e6", 9) + rect(190, 202, 20, 52, STEEL2) + rect(180, 248, 40, 106, WOOD, 18) + ell(200, 338, 7, 7, INK))


@picture(SAND)
def shears():
    return shadow(200, 330, 95, 9) + path("M204 206 Q150 150 160 62 Q222 112 226 196Z", STEEL) + path(
        "M196 206 Q236 150 226 74 Q196 104 180 190Z", STEEL2) + path("M192 214 Q138 262 142 322", "none", "#b23a2c", 27) + path(
        "M210 214 Q266 260 262 322", "none", "#b23a2c", 27) + ell(202, 206, 15, 15, INK) + path(
        "M182 250 q20 12 40 0 M180 262 q22 12 44 0", "none", STEEL2, 5)


@picture(SKY)
def planter():
    leaves = "".join(turn(a, path("M200 196 Q166 130 200 62 Q234 130 200 196Z", c), 200, 196) for a, c in (
        (-48, GREEN), (48, GREEN), (-24, GREEN2), (26, GREEN2), (0, GREEN)))
    return shadow(200, 326, 105) + leaves + rect(106, 184, 188, 40, RUST2, 8) + path(
        "M118 224 H282 L262 308 Q260 318 250 318 H150 Q140 318 138 308Z", RUST) + rect(112, 312, 176, 14, RUST2, 7) + light("M140 238 L152 292")


@picture(ROSE)
def gloves():
    def glove(x, flip):
        s = -1 if flip else 1
        return f'<g transform="translate({x} 0) scale({s} 1)">' + path(
            "M-40 316 L-44 236 Q-60 206 -70 184 Q-70 164 -52 172 L-36 196 L-38 112 Q-28 96 -18 112 L-14 176 L-10 92 Q2 78 12 92"
            " L12 176 L20 100 Q32 88 40 102 L36 180 L46 128 Q58 118 62 132 L48 236 L46 316Z", WOOD2) + path(
            "M-44 244 Q2 260 49 244 L46 322 H-40Z", GREEN) + path("M-30 270 H36", "none", CREAM, 4, 'stroke-dasharray="7 7"') + "</g>"
    return shadow(200, 328, 115, 9) + glove(136, True) + glove(264, False)


@picture(SAND)
def box():
    cards = "".join(rect(112 + 21 * i, 132 - (i % 3) * 12, 18, 110, c, 3) for i, c in enumerate(
        (GREEN2, CREAM, RUST2, BRASS, BLUE, CREAM, GREEN, ROSE)))
    return shadow(200, 322, 125) + path("M94 160 L118 96 H282 L306 160Z", "#3b5f47") + cards + rect(88, 190, 224, 126, GREEN, 10) + rect(
        152, 226, 96, 50, CREAM, 6) + path("M186 264 q14 -34 34 -20 M200 266 V240", "none", GREEN, 5)


@picture(MOSS)
def twine():
    lines = "".join(path(f"M124 {y} Q200 {y + 18} 276 {y}", "none", WOOD if i % 2 else "#b98f5c", 7) for i, y in enumerate(range(138, 270, 11)))
    return shadow(200, 322, 100) + rect(118, 130, 164, 150, "#c9a36f", 22) + lines + ell(200, 122, 100, 24, WOOD) + ell(
        200, 118, 100, 22, WOOD2) + ell(200, 118, 18, 6, "#6d4a2c") + ell(200, 294, 100, 24, WOOD) + ell(200, 290, 100, 22, WOOD2, 'opacity=".6"') + path(
        "M276 240 q52 16 42 66 q-6 24 -44 14", "none", "#b98f5c", 6)


@picture(CLAY)
def basket():
    weave = "".join(rect(100 + 25 * c + (12 if r % 2 else 0), 206 + 21 * r, 20, 15, WOOD if (c + r) % 2 else WOOD2, 5)
                    for r in range(5) for c in range(8) if 100 + 25 * c + (12 if r % 2 else 0) < 284)
    return shadow() + path("M110 196 Q120 70 200 70 Q280 70 290 196", "none", WOOD, 15) + "".join(
        ell(x, y, 29, 27, c) for x, y, c in ((146, 180, RUST), (200, 168, "#b23a2c"), (252, 182, RUST2), (226, 186, GREEN2), (172, 190, "#b23a2c"))
    ) + path("M88 192 H312 L294 304 Q292 316 278 316 H122 Q108 316 106 304Z", "#94633d") + weave + rect(82, 186, 236, 20, WOOD2, 10)


@picture(ROSE)
def blanket():
    def fold(y, c, d):
        return rect(82, y, 236, 50, c, 22) + path(f"M104 {y + 25} H296", "none", d, 5, 'stroke-dasharray="2 13"')
    fringe = "".join(rect(92 + 18 * i, 306, 5, 20, LINEN, 2) for i in range(13))
    return shadow(200, 328, 130, 10) + fringe + fold(262, GREEN, CREAM) + fold(214, LINEN, RUST) + fold(166, GREEN2, CREAM) + fold(118, RUST2, CREAM)


@picture(SAND)
def candle():
    return shadow(200, 320, 80) + ell(200, 108, 60, 66, "#fbe9ae", 'opacity=".55"') + path(
        "M200 62 Q232 110 200 140 Q168 110 200 62Z", "#f2b134") + path("M200 92 Q214 116 200 134 Q186 116 200 92Z", "#fdf0c2") + path(
        "M200 134 V160", "none", INK, 5) + rect(146, 154, 108, 162, "#e3b34e", 12) + ell(200, 156, 54, 13, "#f1cd7c") + path(
        "M160 160 q4 42 14 42 q8 0 8 -36", "#f1cd7c") + light("M164 226 V288")


@picture(SKY)
def towel():
    lines = "".join(path(f"M{x} 120 V314", "none", "#c9bd9e", 2) for x in range(140, 270, 14)) + "".join(
        path(f"M128 {y} H272", "none", "#c9bd9e", 2) for y in range(134, 312, 14))
    return shadow(200, 332, 90, 8) + rect(70, 96, 260, 14, WOOD, 7) + rect(126, 92, 148, 226, LINEN, 8) + lines + rect(
        126, 270, 148, 18, BLUE) + rect(126, 92, 148, 24, "#e7dfc9", 8)


@picture(MOSS)
def soap():
    return shadow(200, 306, 130, 12) + ell(200, 292, 140, 24, WOOD) + ell(200, 284, 140, 22, WOOD2) + rect(
        98, 196, 204, 86, "#a8b86f", 26) + rect(98, 196, 204, 58, "#bccb86", 26) + rect(150, 210, 100, 32, "#a8b86f", 8) + "".join(
        ell(x, y, r, r, "#fff", 'opacity=".75"') for x, y, r in ((128, 170, 15), (158, 152, 9), (282, 172, 11), (262, 148, 17), (228, 160, 7)))


@picture(ROSE)
def vase():
    return shadow(200, 322, 74) + path("M200 200 Q206 120 190 84", "none", GREEN, 8) + path("M202 152 Q246 140 250 104 Q208 108 202 152Z", GREEN2) + path(
        "M158 84 Q160 34 190 30 Q222 36 222 84 Q206 104 190 104 Q170 104 158 84Z", RUST2) + path("M176 50 Q190 70 190 100 Q208 70 206 48", "none", RUST, 5) + path(
        "M180 156 H220 Q216 196 236 218 Q274 262 248 300 Q240 316 200 316 Q160 316 152 300 Q126 262 164 218 Q184 196 180 156Z", BLUE) + light(
        "M160 240 Q146 266 158 288")


@picture(SAND)
def cushion():
    return shadow(200, 320, 125) + path(
        "M92 126 Q200 150 308 126 Q330 118 326 142 Q304 220 326 296 Q330 318 308 312 Q200 292 92 312 Q70 318 74 296 Q96 220 74 142 Q70 118 92 126Z",
        BLUE) + path("M104 148 Q200 168 296 148 Q280 220 296 290 Q200 272 104 290 Q120 220 104 148Z", "none", CREAM, 4,
                     'stroke-dasharray="9 9" opacity=".8"') + "".join(path(f"M{x} 160 Q{x + 6} 220 {x} 282", "none", "#6f93a8", 6) for x in (150, 200, 250))


@picture(CLAY)
def brush():
    hair = path("M80 244 H252 L262 306 Q166 322 70 306Z", "#4f4236") + "".join(
        path(f"M{90 + 9 * i} 250 l{-8 + i} 54", "none", INK, 3, 'opacity=".55"') for i in range(17))
    return shadow(180, 326, 115, 9) + turn(-14, hair + rect(74, 204, 184, 48, WOOD2, 18) + rect(246, 212, 110, 28, WOOD2, 14) + ell(
        340, 226, 6, 6, CLAY) + path("M92 220 H230", "none", WOOD, 5))


@picture(MOSS)
def hook():
    def one(x):
        return ell(x, 172, 33, 33, WOOD2) + ell(x, 172, 21, 21, WOOD) + ell(x, 172, 5, 5, BRASS)
    return rect(52, 140, 296, 64, CREAM, 14) + rect(52, 196, 296, 12, INK, 6, 'opacity=".1"') + one(112) + one(200) + one(288) + path(
        "M200 190 Q160 214 164 320 H240 Q244 214 200 190Z", GREEN) + path("M200 196 V320", "none", "#3b5f47", 4) + path(
        "M288 190 V222", "none", BRASS, 4) + ell(288, 238, 16, 16, "none", f'stroke="{BRASS}" stroke-width="7"') + rect(284, 252, 8, 44, BRASS) + rect(
        290, 276, 14, 7, BRASS) + rect(290, 288, 10, 7, BRASS)


def svg(body, background=None, size=400):
    back = rect(0, 0, size, size, background) if background else ""
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}">'
            f"{back}{body}</svg>\n")


def sign():
    return svg('<circle cx="32" cy="32" r="32" fill="#2f5d46"/>'
               '<path d="M2.5 44 Q20 30 34 38 T62 42 A32 32 0 0 1 2.5 44Z" fill="#6d9478"/>'
               '<path d="M32 52 V16 M32 24 q-10 -2 -12 -10 q10 0 12 10 M32 32 q10 -2 12 -10 q-10 0 -12 10 M32 41 q-10 -2 -12 -10 q10 0 12 10"'
               ' fill="#f7f5ef" stroke="#f7f5ef" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/>', None, 64)


def hero():
    def place(name, x, y, scale):
        return f'<g transform="translate({x} {y}) scale({scale})">{DRAWN[name][1]()}</g>'
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 420" width="640" height="420">'
            + ell(320, 346, 318, 74, "#cddccf") + ell(512, 92, 56, 56, "#f4d88f")
            + rect(24, 338, 592, 18, WOOD, 9) + rect(64, 354, 18, 66, WOOD) + rect(558, 354, 18, 66, WOOD)
            + place("planter", 20, 58, .88) + place("teapot", 178, 102, .75) + place("mug", 330, 188, .48)
            + place("lamp", 396, 96, .76) + "</svg>\n")


def main():
    (OUT / "products").mkdir(parents=True, exist_ok=True)
    (OUT / "rooms").mkdir(parents=True, exist_ok=True)
    for name, (background, draw) in DRAWN.items():
        (OUT / "products" / f"{name}.svg").write_text(svg(draw(), background))
    for room, name in (("kitchen", "pot"), ("table", "bowl"), ("desk", "lamp"), ("garden", "can"), ("home", "candle")):
        (OUT / "rooms" / f"{room}.svg").write_text(svg(DRAWN[name][1]()))
    (OUT / "fernhill.svg").write_text(sign())
    (OUT / "hero.svg").write_text(hero())
    print(len(DRAWN), "pictures")


if __name__ == "__main__":
    main()
