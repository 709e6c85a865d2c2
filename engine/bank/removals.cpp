#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "moves.hpp"
#include "site.hpp"

// Moves that leave out elements of arrays, characters of texts, operations, rows and columns.
namespace rehearse {
namespace {

struct Piece {
  std::size_t first = 0;
  std::size_t count = 0;
};

// The pieces that something of this length is cut into; none where fewer parts have given the same ones.
std::vector<Piece> pieces(std::size_t length, std::size_t parts) {
  const auto size_for = [&](std::size_t number) { return (length + number - 1) / number; };
  std::vector<Piece> result;
  if (length == 0) return result;
  const std::size_t size = size_for(parts);
  if (parts > 1 && size == size_for(parts / 2)) return result;
  for (std::size_t first = 0; first < length; first += size) result.push_back({first, std::min(size, length - first)});
  return result;
}

bool is_ascii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::size_t length_of(const Value& value) {
  if (const std::string* text = value.string()) return text->size();
  return value.array() == nullptr ? 0 : value.array()->size();
}

bool erase(Value& value, Piece piece) {
  if (const std::string* text = value.string()) {
    if (piece.first + piece.count > text->size() || (piece.count != text->size() && !is_ascii(*text))) return false;
    std::string rest = *text;
    rest.erase(piece.first, piece.count);
    value = Value(std::move(rest));
    return true;
  }
  Value::Array* elements = value.array();
  if (elements == nullptr || piece.first + piece.count > elements->size()) return false;
  const auto first = elements->begin() + static_cast<std::ptrdiff_t>(piece.first);
  elements->erase(first, first + static_cast<std::ptrdiff_t>(piece.count));
  return true;
}

bool is_cut(const Site& site) {
  return site.kind == SiteKind::sequence || site.kind == SiteKind::text || site.kind == SiteKind::nested;
}

// The length that all rows share; nothing where they differ, or are no rows.
std::optional<std::size_t> common_width(const Value& value) {
  if (value.array() == nullptr || value.array()->empty()) return std::nullopt;
  const std::size_t width = length_of(value.array()->front());
  const bool all = std::all_of(value.array()->begin(), value.array()->end(), [&](const Value& row) {
    return length_of(row) == width && (row.array() != nullptr || row.string() != nullptr);
  });
  return all && width > 0 ? std::optional(width) : std::nullopt;
}

bool erase_column(Value& rows, Piece piece) {
  Value::Array& all = *rows.array();
  return std::all_of(all.begin(), all.end(), [&](Value& row) { return erase(row, piece); });
}

void add_columns(const Path& path, const Value& value, std::size_t parts, Moves& moves) {
  const auto width = common_width(value);
  if (!width) return;
  for (const Piece piece : pieces(*width, parts)) {
    if (*width == value.array()->size()) {
      moves.emplace_back([=](Arguments& arguments) {
        Value& rows = value_at(arguments, path);
        return erase(rows, piece) && erase_column(rows, piece);
      });
    }
    moves.emplace_back([=](Arguments& arguments) { return erase_column(value_at(arguments, path), piece); });
  }
}

// Parameters of one length lose the same elements: all of them, and each two.
void add_equal_lengths(const Arguments& arguments, const std::vector<Site>& sites, std::size_t parts, Moves& moves) {
  std::map<std::size_t, std::vector<std::size_t>> by_length;
  for (const Site& site : sites) {
    if (site.path.size() == 1 && is_cut(site)) {
      by_length[length_of(arguments[site.path.front()])].push_back(site.path.front());
    }
  }
  for (const auto& [length, all] : by_length) {
    std::vector<std::vector<std::size_t>> groups;
    if (all.size() > 1) groups.push_back(all);
    for (std::size_t i = 0; all.size() > 2 && i < all.size(); ++i) {
      for (std::size_t k = i + 1; k < all.size(); ++k) groups.push_back({all[i], all[k]});
    }
    for (const auto& group : groups) {
      for (const Piece piece : pieces(length, parts)) {
        moves.emplace_back([=](Arguments& changed) {
          return std::all_of(group.begin(), group.end(), [&](std::size_t i) { return erase(changed[i], piece); });
        });
      }
    }
  }
}

void add_operations(const Arguments& arguments, std::size_t parts, Moves& moves) {
  const std::size_t count = arguments[0].array()->size();
  for (Piece piece : pieces(count - 1, parts)) {
    ++piece.first;  // behind the constructor
    moves.emplace_back([=](Arguments& changed) { return erase(changed[0], piece) && erase(changed[1], piece); });
  }
}

bool lower_integer(Value& value, std::int64_t by) {
  const std::int64_t* number = value.integer();
  if (number == nullptr || *number < by) return false;
  value = Value(*number - by);
  return true;
}

// Of a permutation: the element goes, and those above it come down by one.
void add_compacting(const Site& site, const Value& value, Moves& moves) {
  const Value::Array& elements = *value.array();
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (elements[i].integer() == nullptr) return;
    moves.emplace_back([path = site.path, i](Arguments& changed) {
      Value::Array& all = *value_at(changed, path).array();
      const std::int64_t gone = *all[i].integer();
      all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
      for (Value& element : all) {
        if (element.integer() != nullptr && *element.integer() > gone) element = Value(*element.integer() - 1);
      }
      return true;
    });
  }
}

void add_pairs(const Site& site, std::size_t length, Moves& moves) {
  for (std::size_t gap = 2; gap < length; ++gap) {
    for (std::size_t i = 0; i + gap < length; ++i) {
      moves.emplace_back([path = site.path, i, gap](Arguments& changed) {
        Value& value = value_at(changed, path);
        return erase(value, {i + gap, 1}) && erase(value, {i, 1});
      });
    }
  }
}

void add_operation_pairs(std::size_t count, Moves& moves) {
  for (std::size_t gap = 2; gap < count; ++gap) {
    for (std::size_t i = 1; i + gap < count; ++i) {
      moves.emplace_back([i, gap](Arguments& changed) {
        return erase(changed[0], {i + gap, 1}) && erase(changed[0], {i, 1}) && erase(changed[1], {i + gap, 1}) &&
               erase(changed[1], {i, 1});
      });
    }
  }
}

// Two elements of two parameters, wherever they stand.
void add_crossed(const Arguments& arguments, const std::vector<Site>& sites, std::size_t most, Moves& moves) {
  for (const Site& first : sites) {
    for (const Site& second : sites) {
      if (first.path.size() != 1 || second.path.size() != 1 || first.path >= second.path) continue;
      if (!is_cut(first) || !is_cut(second)) continue;
      const std::size_t a = length_of(value_at(arguments, first.path));
      const std::size_t b = length_of(value_at(arguments, second.path));
      if (a * b > most) continue;
      for (std::size_t i = 0; i < a * b; ++i) {
        moves.emplace_back([x = first.path.front(), y = second.path.front(), at = i / b, to = i % b](Arguments& changed) {
          return erase(changed[x], {at, 1}) && erase(changed[y], {to, 1});
        });
      }
    }
  }
}

}  // namespace

std::size_t most_parts(const Arguments& arguments, const Signature& signature) {
  std::size_t longest = signature.is_class ? arguments[0].array()->size() : 1;
  for (const Site& site : sites_of(arguments, signature)) {
    const Value& value = value_at(arguments, site.path);
    longest = std::max({longest, length_of(value), common_width(value).value_or(0)});
  }
  std::size_t parts = 1;
  while (parts < longest) parts *= 2;
  return parts;
}

Moves removals(const Arguments& arguments, const Signature& signature, std::size_t parts) {
  Moves moves;
  const auto sites = sites_of(arguments, signature);
  if (signature.is_class) {
    add_operations(arguments, parts, moves);
  } else {
    add_equal_lengths(arguments, sites, parts, moves);
  }
  for (const Site& site : sites) {
    if (!is_cut(site)) continue;
    const Value& value = value_at(arguments, site.path);
    for (const Piece piece : pieces(length_of(value), parts)) {
      moves.emplace_back([=](Arguments& changed) { return erase(value_at(changed, site.path), piece); });
    }
    if (site.kind == SiteKind::sequence && !signature.is_query) add_columns(site.path, value, parts, moves);
  }
  return moves;
}

Moves joint_removals(const Arguments& arguments, const Signature& signature) {
  constexpr std::size_t most_compacted = 256;
  constexpr std::size_t most_paired = 24;
  constexpr std::size_t most_crossed = 256;
  Moves moves;
  const auto sites = sites_of(arguments, signature);
  for (const Site& site : sites) {
    if (!is_cut(site)) continue;
    const Value& value = value_at(arguments, site.path);
    const std::size_t length = length_of(value);
    for (std::size_t i = 0; site.path.size() == 1 && length <= most_compacted && i < length; ++i) {
      for (std::size_t k = 0; k < arguments.size(); ++k) {
        if (arguments[k].integer() == nullptr) continue;
        moves.emplace_back([path = site.path, i, k](Arguments& changed) {
          return erase(value_at(changed, path), {i, 1}) && lower_integer(changed[k], 1);
        });
      }
    }
    if (site.kind == SiteKind::sequence && length <= most_compacted) add_compacting(site, value, moves);
    if (length <= most_paired) add_pairs(site, length, moves);
  }
  if (signature.is_class) {
    if (arguments[0].array()->size() <= most_paired) add_operation_pairs(arguments[0].array()->size(), moves);
  } else {
    add_crossed(arguments, sites, most_crossed, moves);
  }
  return moves;
}

}  // namespace rehearse
