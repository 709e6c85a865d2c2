#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/bank/problem.hpp"
#include "support/catch.hpp"

// A copy of one of the good packages, which a test may spoil.
class PackageCopy {
 public:
  explicit PackageCopy(const std::string& slug = "good-pair-sum")
      : dir_(rehearse::TempDir::create(std::filesystem::temp_directory_path(), "rehearse-bank-").value()),
        folder_(dir_.path() / slug) {
    std::filesystem::copy(std::filesystem::path(BANK_TEST_PACKAGES) / slug, folder_, std::filesystem::copy_options::recursive);
  }

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  [[nodiscard]] std::string read(const std::string& file) const { return rehearse::read_file(folder_ / file).value(); }
  void write(const std::string& file, std::string_view content) const {
    REQUIRE(rehearse::write_file(folder_ / file, content));
  }
  void remove(const std::string& file) const { REQUIRE(std::filesystem::remove_all(folder_ / file) > 0); }

  // The first occurrence of the text, which must be there.
  const PackageCopy& replace(const std::string& file, std::string_view text, std::string_view by) const {
    std::string content = read(file);
    const auto at = content.find(text);
    INFO("looking for " << text);
    REQUIRE(at != std::string::npos);
    write(file, content.replace(at, text.size(), by));
    return *this;
  }
  const PackageCopy& replace(std::string_view text, std::string_view by) const { return replace("problem.json", text, by); }

  // All errors, one a line; empty if it loads.
  [[nodiscard]] std::string errors() const {
    const auto problem = rehearse::load_problem(folder_);
    return problem ? "" : problem.error().message;
  }

 private:
  rehearse::TempDir dir_;
  std::filesystem::path folder_;
};
