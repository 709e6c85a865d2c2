package rehearse_driver;

/** One jar for all: run; serve (the compiler, for many requests); compile FILE...; compile-program FILE...; train-driver and train-compiler for the archives. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "run":
        Driver.start();
        break;
      case "serve":
        CompileService.start();
        break;
      case "compile":
        CompileService.compileFiles(java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
        break;
      case "compile-program":
        ProgramCompiler.compile(java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
        break;
      case "train-driver":
        WarmUp.train();
        break;
      case "train-compiler":
        CompileService.train();
        break;
      default:
        System.err.println("expected run, serve or compile");
        System.exit(2);
    }
  }
}
