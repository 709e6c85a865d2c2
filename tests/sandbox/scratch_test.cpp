#include <string>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

Command with_outputs(const std::string& script, std::vector<std::string> outputs) {
  auto command = shell(script);
  command.outputs = std::move(outputs);
  return command;
}

}  // namespace

TEST_CASE("inputs are found in the working folder, with their folders, content and mode") {
  auto command = shell("cat a.txt deep/er/b.bin; ./tool; test -x a.txt || echo plain");
  command.inputs = {{"a.txt", "one\n"},
                    {"deep/er/b.bin", std::string("t\0wo\n", 5)},
                    {"tool", "#!/bin/sh\necho tool\n", {}, true},
                    {"empty", ""}};
  CHECK(run(command).standard_output == std::string("one\nt\0wo\ntool\nplain\n", 20));
}

TEST_CASE("an input may be a file of the machine, and one that cannot be read is an error that names it") {
  const auto folder = TempDir::create(std::filesystem::temp_directory_path()).value();
  const std::string path = folder.path() / "source";
  std::string content(3'000'000, 'x');
  REQUIRE(write_file(path, content));
  auto command = shell("exec cat copy");
  command.inputs = {{"copy", {}, path}};
  const auto out = runner().run(command, limits(), {}, 4'000'000);
  REQUIRE(out);
  CHECK(out->standard_output == content);
  command.inputs = {{"copy", {}, path + ".gone"}};
  CHECK(runner().run(command, limits()).error().message.find(path + ".gone") != std::string::npos);
  command.inputs = {{"copy", {}, folder.path().string()}};
  CHECK(runner().run(command, limits()).error().message.find("not a regular file") != std::string::npos);
}

TEST_CASE("what inputs take is not charged to the program") {
  auto given = limits();
  given.scratch_bytes = 1 << 20;
  auto command = shell("head -c 1000000 /dev/zero > own");
  command.inputs = {{"big", std::string(8U << 20U, 'x')}};
  const auto result = run(command, given).result;
  CHECK(result.status == RunStatus::exited);
  CHECK(result.exit_code == 0);
  CHECK(result.memory_bytes < 8LL << 20);
}

TEST_CASE("outputs come back after a clean exit") {
  const auto out =
      run(with_outputs("printf 'a\\000b' > x; mkdir d; head -c 3000000 /dev/zero > d/y; : > z", {"x", "d/y", "z"}));
  CHECK(out.result.status == RunStatus::exited);
  REQUIRE(out.files.size() == 3);
  CHECK(out.files.at("x") == std::string("a\0b", 3));
  CHECK(out.files.at("d/y") == std::string(3'000'000, '\0'));
  CHECK(out.files.at("z").empty());
}

TEST_CASE("there are no outputs after a failure, and none of a file that was not made") {
  CHECK(run(with_outputs("echo > x; exit 1", {"x"})).files.empty());
  const auto out = run(with_outputs("echo > x", {"x", "missing", "no/folder"}));
  CHECK(out.result.status == RunStatus::exited);
  CHECK(out.files.size() == 1);
}

TEST_CASE("an output that is a link, a folder, a FIFO or a device is refused with its name") {
  for (const char* script : {"ln -s /etc/passwd x", "ln -s y x; echo > y", "mkdir x", "mkfifo x"}) {
    INFO(script);
    const auto out = run(with_outputs(script, {"x"}));
    CHECK(out.result.status == RunStatus::sandbox_error);
    CHECK(out.result.message.find("x is ") != std::string::npos);
    CHECK(out.files.empty());
  }
  const auto through_link = run(with_outputs("ln -s /etc d", {"d/passwd"}));
  CHECK(through_link.files.empty());
}

TEST_CASE("an output above the limit is refused with both figures") {
  auto command = with_outputs("head -c 2000 /dev/zero > x", {"x"});
  command.max_output_file_bytes = 1999;
  const auto out = run(command);
  CHECK(out.result.status == RunStatus::sandbox_error);
  CHECK(out.result.message.find("2000") != std::string::npos);
  CHECK(out.result.message.find("1999") != std::string::npos);
  command.max_output_file_bytes = 2000;
  CHECK(run(command).files.at("x").size() == 2000);
}

TEST_CASE("a compiler runs in it, and what it built too") {
  auto compile = with_outputs("g++ -x c++ - -o hello", {"hello"});
  compile.environment.emplace_back("TMPDIR=/box");
  auto given = limits();
  given.memory_bytes = 1LL << 30;
  const auto built = run(compile, given, "#include <cstdio>\nint main() { std::puts(\"hello\"); }\n");
  INFO(built.standard_error << built.result.message);
  REQUIRE(built.files.size() == 1);
  Command hello{{"hello"}, {}, {{"hello", built.files.at("hello"), {}, true}}, {}};
  CHECK(run(hello).standard_output == "hello\n");
}
