package com.vixenbliss.creator.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Tests in a real Chromium, each in a fresh profile. Without one on this machine they are reported as skipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            "--disable-dev-shm-usage");

    /** Milliseconds until an expectation counts as missed: as patient as Playwright's clicks, for busy machines. */
    private static final double PATIENCE = 30_000;

    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Platform platform;

    /** A new tab whose addresses are relative to the platform: {@code page().navigate("/console/")}. */
    private Page page;

    @BeforeAll
    void openBrowser(Platform running) {
        Optional<Path> chromium = chromium();
        Assumptions.assumeTrue(chromium.isPresent(),
                "no Chromium on this machine: install it, or set CHROMIUM to its path");
        platform = running;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(chromium.get()).setArgs(ARGUMENTS));
    }

    @BeforeEach
    void openPage() {
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(platform.baseUrl().toString())
                .setViewportSize(1280, 800));
        page = context.newPage();
    }

    @AfterEach
    void closePage() {
        if (context != null) {
            context.close();
        }
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    protected final Page page() {
        return page;
    }

    protected final Platform platform() {
        return platform;
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"), "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium")
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
