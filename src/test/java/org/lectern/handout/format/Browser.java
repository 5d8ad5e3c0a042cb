package org.lectern.handout.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium that looks at a page; what it needs is found on the path, or the test is skipped saying so. */
final class Browser {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    /** Runs in the page: what a person would see of it, measured. */
    private static final String PROBE = """
            window.addEventListener('load', async () => {
              const wide = [...document.body.querySelectorAll('*')].filter(one =>
                one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length;
              const found = await axe.run();
              const seen = document.createElement('pre');
              seen.id = 'seen';
              seen.textContent = [
                'width ' + window.innerWidth,
                'overflow ' + (document.documentElement.scrollWidth - document.documentElement.clientWidth),
                'wide ' + wide,
                'h1 ' + document.querySelectorAll('h1').length,
                'main ' + document.querySelectorAll('main').length,
                'lang ' + document.documentElement.lang,
                'unnamed ' + [...document.querySelectorAll('svg, img')].filter(one =>
                  !one.getAttribute('aria-labelledby') && !one.getAttribute('alt')).length,
                'checked ' + found.passes.map(one => one.id).join(','),
                'violations ' + found.violations.map(one =>
                  one.id + ' at ' + one.nodes.map(node => node.target).join(' ')).join('; ')].join('\\n');
              document.body.append(seen);
              parent.postMessage(seen.textContent, '*');
            });
            """;

    /** Runs in the page: each line of each text is a box. */
    private static final String STRAYS = """
            window.addEventListener('load', () => {
              const boxes = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode;
                if (!text.textContent.trim() || ['SCRIPT', 'STYLE', 'TITLE'].includes(text.parentNode.nodeName)
                    || text.parentNode.closest('svg')) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const one of range.getClientRects())
                  if (one.width > 1) boxes.push({one, words: text.textContent.trim().slice(0, 30)});
              }
              const lines = ['looked'];
              boxes.forEach((a, i) => {
                if (a.one.right > document.documentElement.clientWidth + 1) lines.push('wide: ' + a.words);
                for (let j = i + 1; j < boxes.length; j++) {
                  const b = boxes[j];
                  const across = Math.min(a.one.right, b.one.right) - Math.max(a.one.left, b.one.left);
                  const down = Math.min(a.one.bottom, b.one.bottom) - Math.max(a.one.top, b.one.top);
                  if (across > 2 && down > 6) lines.push('over: ' + a.words + ' / ' + b.words);
                }
              });
              const seen = document.createElement('pre');
              seen.id = 'seen';
              seen.textContent = lines.join('\\n');
              document.body.append(seen);
              parent.postMessage(seen.textContent, '*');
            });
            """;

    /** No window is narrower than this; a narrower page is shown in a frame. */
    private static final int NARROWEST = 500;

    private static final String FRAME = """
            <iframe src="page.html" width="WIDTH" height="900" style="border:0"></iframe>
            <script>window.addEventListener('message', message => {
              const seen = document.createElement('pre');
              seen.id = 'seen';
              seen.textContent = message.data;
              document.body.append(seen);
            });</script>
            """;

    private Browser() {}

    static Path program(String... names) {
        for (String name : names) {
            for (String folder : System.getenv("PATH").split(":", -1)) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return Path.of(folder, name);
                }
            }
        }
        assumeTrue(false, String.join(" or ", names) + " isn't here; CI installs it");
        throw new IllegalStateException();
    }

    /** What the probe saw, a line each, in a window of that width. */
    static List<String> seen(Path folder, String html, int width, boolean dark) {
        String script =
                "<script>" + resource().replace("</script", "<\\/script") + "</script><script>" + PROBE + "</script>";
        String open = html.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</head>", script + "</head>");
        Path page = folder.resolve("page.html");
        write(page, open);
        Path shown = page;
        if (width < NARROWEST) {
            shown = folder.resolve("frame.html");
            write(shown, FRAME.replace("WIDTH", Integer.toString(width)));
        }
        List<String> more = dark ? List.of("--blink-settings=preferredColorScheme=0") : List.of();
        String dom = run(
                folder,
                Stream.concat(
                                more.stream(),
                                Stream.of(
                                        "--window-size=" + width + ",900",
                                        "--virtual-time-budget=20000",
                                        "--dump-dom",
                                        shown.toUri().toString()))
                        .toList());
        Matcher seen =
                Pattern.compile("<pre id=\"seen\">(.*?)</pre>", Pattern.DOTALL).matcher(dom);
        if (!seen.find()) {
            throw new IllegalStateException(
                    "the browser didn't answer: " + dom.substring(0, Math.min(500, dom.length())));
        }
        return seen.group(1).lines().toList();
    }

    /** Boxes of words that lie on others, or beyond the window's right edge, in a window of that width; none where all is well. */
    static List<String> strays(Path folder, String html, int width) {
        Path page = folder.resolve("page.html");
        write(
                page,
                html.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace("</head>", "<script>" + STRAYS + "</script></head>"));
        Path shown = page;
        if (width < NARROWEST) {
            shown = folder.resolve("frame.html");
            write(shown, FRAME.replace("WIDTH", Integer.toString(width)));
        }
        String dom = run(
                folder,
                List.of(
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        shown.toUri().toString()));
        Matcher seen =
                Pattern.compile("<pre id=\"seen\">(.*?)</pre>", Pattern.DOTALL).matcher(dom);
        if (!seen.find()) {
            throw new IllegalStateException(
                    "the browser didn't answer: " + dom.substring(0, Math.min(500, dom.length())));
        }
        return seen.group(1).lines().filter(line -> !line.equals("looked")).toList();
    }

    /** The page as the browser prints it. */
    static Path printed(Path folder, String html) {
        Path page = folder.resolve("print.html");
        Path pdf = folder.resolve("print.pdf");
        write(page, html);
        run(
                folder,
                List.of(
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString()));
        return pdf;
    }

    private static String run(Path folder, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                program("chromium", "chromium-browser", "google-chrome").toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(options);
        return output(folder, command);
    }

    /** What a program prints on its standard output. */
    static String output(Path folder, List<String> command) {
        try {
            Path out = folder.resolve("out.txt");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(folder.resolve("err.txt").toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command.getFirst() + " didn't end");
            }
            return Files.readString(out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String resource() {
        try (var stream = Browser.class.getResourceAsStream(AXE)) {
            return new String(Objects.requireNonNull(stream, AXE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
