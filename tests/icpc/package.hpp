#pragma once

#include <filesystem>
#include <string>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "support/catch.hpp"

namespace package {

namespace fs = std::filesystem;

// A folder of its own with a package in it, which a test completes.
class Folder {
 public:
  explicit Folder(const std::string& problem_yaml) {
    write("problem.yaml", problem_yaml);
    write("problem_statement/problem.en.tex", "\\problemname{Sum}\nAdd them.\n");
    add_case("sample/1", "1 2\n", "3\n");
    add_case("secret/1", "5 5\n", "10\n");
    write("submissions/accepted/sum.py", "print(sum(map(int, input().split())))\n");
  }
  void write(const std::string& name, const std::string& content) const {
    REQUIRE(rehearse::make_directories((path() / name).parent_path()));
    REQUIRE(rehearse::write_file(path() / name, content));
  }
  void add_case(const std::string& name, const std::string& input, const std::string& answer) const {
    write("data/" + name + ".in", input);
    write("data/" + name + ".ans", answer);
  }
  [[nodiscard]] fs::path path() const { return folder_.path() / "sum"; }
  [[nodiscard]] fs::path bank() const { return folder_.path() / "bank"; }

 private:
  rehearse::TempDir folder_ = rehearse::TempDir::create(fs::temp_directory_path(), "icpc-test-").value();
};

}  // namespace package
