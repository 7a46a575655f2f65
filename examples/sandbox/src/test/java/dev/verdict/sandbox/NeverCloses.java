package dev.verdict.sandbox;

/** A program that does not close its sandbox. */
final class NeverCloses {
    private NeverCloses() {}

    public static void main(String[] args) {
        FrankieOneSandbox sandbox = FrankieOneSandbox.start();
        System.out.println(Caller.of(sandbox).execute("e", "pass").result().verdict());
        System.out.println(Sample.INDIVIDUAL_PASS.result().verdict().kind());
        SeonSandbox.start().sendTo("http://127.0.0.1:1"); // refuses the connection, so the sandbox will retry
    }
}
