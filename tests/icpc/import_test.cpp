#include "rehearse/icpc/import.hpp"

#include "package.hpp"
#include "rehearse/bank/bank.hpp"
#include "rehearse/icpc/export.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

TEST_CASE("an imported package is a problem of the bank") {
  const package::Folder folder("name: Sum\nvalidator_flags: case_sensitive\nlimits: {memory: 256}\n");
  folder.write("data/secret/testdata.yaml", "output_validator_flags: float_tolerance 0.5\n");
  const auto report = import_package({folder.path(), folder.bank()}, std::nullopt).value();
  CHECK(report.slug == "sum");
  CHECK(report.secrets == 1);
  const auto listed = Bank({folder.bank()}).list().value();
  REQUIRE(listed.size() == 1);
  const Problem problem = Bank({folder.bank()}).load("sum").value();
  CHECK(problem.signature.is_program);
  CHECK_FALSE(problem.signature.is_interactive);
  CHECK(problem.memory_limit == 256LL << 20U);
  REQUIRE(problem.sample.size() == 1);
  CHECK(problem.sample[0].arguments == Arguments{Value(std::string("1 2\n"))});
  CHECK(problem.sample[0].answer == Value(std::string("3\n")));
  REQUIRE(problem.secret.size() == 1);
  CHECK(problem.secret[0].arguments.empty());
  CHECK(read_program_text(problem.secret[0].program->input).value() == "5 5\n");
  CHECK(problem.secret[0].program->flags == std::vector<std::string>{"case_sensitive", "float_tolerance", "0.5"});
}

TEST_CASE("a name that is taken is a conflict unless it is to be replaced") {
  const package::Folder folder("name: Sum\n");
  ImportRequest request{folder.path(), folder.bank()};
  REQUIRE(import_package(request, std::nullopt));
  CHECK(import_package(request, std::nullopt).error().code == ErrorCode::conflict);
  folder.add_case("secret/2", "1 1\n", "2\n");
  request.replace = true;
  CHECK(import_package(request, std::nullopt).value().secrets == 2);
  CHECK(Bank({folder.bank()}).load("sum").value().secret.size() == 2);
  request.slug = "../out";
  CHECK(import_package(request, std::nullopt).error().code == ErrorCode::bad_input);
}

TEST_CASE("what was exported imports as the same problem") {
  const package::Folder folder("name: Sum\n");
  REQUIRE(import_package({folder.path(), folder.bank()}, std::nullopt));
  const Problem problem = Bank({folder.bank()}).load("sum").value();
  const auto out = folder.path().parent_path() / "out";
  CHECK(export_package(problem, out).value().format == "legacy");
  CHECK(export_package(problem, out).error().code == ErrorCode::conflict);
  ImportRequest again{out, folder.bank()};
  again.slug = "again";
  REQUIRE(import_package(again, std::nullopt));
  const Problem same = Bank({folder.bank()}).load("again").value();
  CHECK(same.title == problem.title);
  CHECK(same.cpu_limit == problem.cpu_limit);
  CHECK(same.statement == problem.statement);
  CHECK(same.sample.size() == problem.sample.size());
  CHECK(same.secret.front().program->flags == problem.secret.front().program->flags);
}

TEST_CASE("links of a folder are followed inside of it and refused elsewhere") {
  const package::Folder folder("name: Sum\n");
  std::filesystem::create_symlink("1.in", folder.path() / "data/secret/2.in");
  std::filesystem::create_symlink("1.ans", folder.path() / "data/secret/2.ans");
  CHECK(import_package({folder.path(), folder.bank()}, std::nullopt).value().secrets == 2);
  std::filesystem::create_symlink("/etc/hostname", folder.path() / "data/secret/3.in");
  ImportRequest request{folder.path(), folder.bank()};
  request.replace = true;
  CHECK_THAT(import_package(request, std::nullopt).error().message, Contains("leads out of the package"));
  CHECK(Bank({folder.bank()}).load("sum").value().secret.size() == 2);
}
