#include "rehearse/bank/wording.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace rehearse {
namespace {

using Words = std::vector<std::string>;

// Letters (bytes beyond ASCII count as such) and digits make words; an apostrophe within one is dropped ("don't" = "dont").
Words words_of(std::string_view text) {
  Words words;
  std::string word;
  const auto flush = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte) != 0) {
      word += static_cast<char>(std::tolower(byte));
    } else if (c != '\'') {
      flush();
    }
  }
  flush();
  return words;
}

// The words of an interview that mean the same, or ask for the same by its opposite ("unique", "duplicate"). Several words in
// one are joined by an underscore.
struct Synonyms {
  std::string_view concept_name;
  std::string_view words;
};
constexpr std::array synonyms = {
    Synonyms{
        "duplicate",
        "duplicate duplication repeat repetition recur unique uniqueness distinct identical twice more_than_once "
        "several_times two_times many_times multiple_times same_value equal_value equal same_label same_number all_different "
        "values_different occur_twice double_edge"},
    Synonyms{"empty",
             "empty null nil nullptr blank no_nodes no_node no_elements zero_elements no_rows zero_nodes length_zero "
             "zero_length length_0 size_zero no_items"},
    Synonyms{"unsolvable",
             "impossible infeasible unsolvable not_possible no_solution no_answer no_way no_combination cannot_be fail "
             "no_valid no_such none_exists nothing_adds no_pair no_two no_triplet no_group cannot isnt_possible no_result"},
    Synonyms{"guaranteed", "guarantee always exist existence exactly_one"},
    Synonyms{
        "limit",
        "size length long large largest larger big bigger biggest huge limit limitation constraint bound maximum max maximal "
        "most how_many upper_limit cap capacity minimum_number number_of_nodes upper_bound lower_bound"},
    Synonyms{"range", "range"},
    Synonyms{"negative", "negative nonnegative non_negative positive sign below_zero less_than_zero smaller_than_zero minus"},
    Synonyms{"sorted",
             "sorted sort unsorted ordered presorted ascending descending increasing decreasing ascending_order "
             "increasing_order"},
    Synonyms{"order", "order ordering sequence arrangement permutation come_first comes_first"},
    Synonyms{"output", "return output result format give_back get_back want_back expect_back hand_back report produce"},
    Synonyms{"index", "index position location where"},
    Synonyms{"memory",
             "memory space extra additional auxiliary second_array second_list storage hash hash_map hash_table hash_set map"},
    Synonyms{"mutate",
             "change modify mutate alter in_place rearrange reorder overwrite destroy touch mark write_on write_to manipulate "
             "mutable immutable read_only"},
    Synonyms{"adjacent",
             "adjacent neighbour neighbor contiguous consecutive next_to side_by_side neighbouring neighboring touch_at"},
    Synonyms{"reuse",
             "reuse revisit use_again same_element same_entry same_item one_and_the_same itself himself same_coin same_cell "
             "same_position same_index only_once just_once usable"},
    Synonyms{"boolean", "boolean bool true false yes_or_no"},
    Synonyms{"connected", "connected disconnected reach reachable get_to component"},
    Synonyms{"cycle", "cycle cyclic circle circular loop acyclic cyclical"},
    Synonyms{"balanced", "balanced unbalanced balance skewed degenerate shape complete perfect chain"},
    Synonyms{"deep", "deep depth height"},
    Synonyms{"parallel", "parallel simultaneous simultaneously concurrently same_time at_once semester"},
    Synonyms{"overflow", "overflow fit modulo 32_bit 64_bit 32 64 int long_long exceed_a"},
    Synonyms{"label", "name label number_them labelled labeled named id identifier"},
    Synonyms{"several", "several multiple more_than_one various unambiguous ambiguous"},
    Synonyms{"diagonal", "diagonal diagonally corner"},
    Synonyms{"letter case", "case uppercase lowercase capital upper lower"},
    Synonyms{"backward", "down downward downwards backward backwards go_back step_back"},
    Synonyms{"deep copy", "deep_copy shallow_copy shallow copy clone"},
    Synonyms{"unlimited", "unlimited infinite supply as_many any_number"},
    Synonyms{"tie", "tie tied equally_frequent same_frequency same_count"},
    Synonyms{"speed", "fast complexity time_complexity efficient efficiency linear speed quick"},
    Synonyms{"frequency", "frequency frequencies counts occurrences"},
    Synonyms{"nested", "nest nested inside within precedence priority hierarchy"},
    Synonyms{"overlap", "overlap overlapping cross crossing interleave interleaved"},
    Synonyms{"prerequisite", "prerequisite requirement require depend dependency dependencies"},
    Synonyms{"before", "before beforehand first earlier"},
    Synonyms{"direction", "direction directed undirected one_way both_ways two_way either_way vice_versa bidirectional"},
    Synonyms{"single", "single just_one only_one one_element one_item one_node one_letter one_word one_row one_value"},
    Synonyms{"all used",
             "use_all use_every use_each use_up used_up all_used be_used have_to_use need_to_use must_use must_i_use"},
    Synonyms{"definition", "mean meaning define definition"},
    Synonyms{"equal numbers", "same_number_of equal_number_of"},
    Synonyms{"first digit", "most_significant least_significant big_endian little_endian"},
    Synonyms{"none", "no none nothing without"},
    Synonyms{"character", "character letter symbol digit alphabet"},
    Synonyms{"bracket", "bracket brace parenthesis parentheses"},
    Synonyms{"node", "node vertex vertices"},
    Synonyms{"list", "list array vector"},
    Synonyms{"board", "board grid"},
    Synonyms{"course", "course class"},
    Synonyms{"step", "step stair"},
    Synonyms{"denomination", "denomination kind type"},
    Synonyms{"search tree", "search_tree bst binary_search_tree"},
    Synonyms{"level", "level layer depth_level"},
    Synonyms{"descendant", "descendant subtree below"},
    Synonyms{"child", "child children"},
    Synonyms{"gap", "gap placeholder hole missing absent"},
    Synonyms{"state", "state store keep hold remember member cache instance global"},
    Synonyms{"full", "full whole entire everything"},
    Synonyms{"straight", "straight run bend turn horizontal vertical snake change_direction"},
    Synonyms{"left over", "left_over leftover remain remaining unused"},
    Synonyms{"zero", "zero 0"},
    Synonyms{"one", "one 1"},
    Synonyms{"two", "two 2"},
    Synonyms{"three", "three 3"},
    Synonyms{"element", "element entry item member_of"},
    Synonyms{"integer", "integer number numeric"},
    Synonyms{"value", "value key"},
    Synonyms{"triplet", "triplet triple"},
    Synonyms{"total", "total sum add_up adds_up"},
    Synonyms{"exactly", "exactly exact precisely"},
    Synonyms{"wrap", "wrap torus"},
};

constexpr std::string_view empty_words =
    "a an the is are was be been being do does did done i you we they he she me my your our us it its this that these those "
    "there here can could may might must should shall will would have has had having to of in on at for with by from as and or "
    "but if so then than what which who how when whether any some all every each both just also too very really please expect "
    "want need like allow permit ok okay fine possible possibly able assume rely know tell say about into other another such "
    "not let give get handle consider happen use make care matter question problem case_of really exactly_what put "
    "take go want_to could_it between during up out will_be given only actual actually part come comes";

bool ends_with(std::string_view word, std::string_view ending, std::size_t least_stem) {
  return word.size() >= ending.size() + least_stem && word.ends_with(ending);
}

struct Irregular {
  std::string_view form, stem;
};
constexpr std::array irregular = {
    Irregular{"indices", "index"},
    Irregular{"indexes", "index"},
    Irregular{"vertices", "vertex"},
    Irregular{"children", "child"},
    Irregular{"matrices", "matrix"},
    Irregular{"largest", "large"},
    Irregular{"larger", "large"},
    Irregular{"biggest", "big"},
    Irregular{"bigger", "big"},
    Irregular{"smallest", "small"},
    Irregular{"smaller", "small"},
    Irregular{"longest", "long"},
    Irregular{"longer", "long"},
    Irregular{"deepest", "deep"},
    Irregular{"parentheses", "parenthesis"},
    Irregular{"classes", "class"},
    Irregular{"lies", "lie"},
    Irregular{"ties", "tie"},
    Irregular{"ordered", "ordered"},
    Irregular{"picked", "pick"},
    Irregular{"sorting", "sort"},
    Irregular{"string", "string"},
    Irregular{"strings", "string"},
    Irregular{"thing", "thing"},
    Irregular{"nothing", "nothing"},
    Irregular{"anything", "anything"},
    Irregular{"during", "during"},
    Irregular{"need", "need"},
    Irregular{"connected", "connected"},
    Irregular{"balanced", "balance"},
    Irregular{"nested", "nest"},
    Irregular{"frequencies", "frequency"},
    Irregular{"likely", "likely"},
    Irregular{"equally", "equally"},
    Irregular{"really", "really"},
};

// "stopped" was "stop", "falling" was "fall": two like letters at the end of a stem are one, save for those that come in twos.
std::string undoubled(std::string stem) {
  const std::size_t n = stem.size();
  const bool twice = n >= 3 && stem[n - 1] == stem[n - 2];
  if (twice && std::string_view("lsz").find(stem.back()) == std::string_view::npos) stem.pop_back();
  return stem;
}

// A stem that ended in a mute e has it no more after -ed and -ing; all such stems lose it, so that they are alike.
std::string without_e(std::string stem) {
  if (stem.size() >= 5 && stem.back() == 'e') stem.pop_back();
  return stem;
}

struct Lexicon {
  std::unordered_map<std::string, std::string> concept_of;  // by stem; of several words by their stems, with spaces
  std::unordered_set<std::string> empty;
  std::size_t longest_phrase = 1;
};

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

Words split(std::string_view text, char separator) {
  Words parts;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find(separator, start), text.size());
    if (end > start) parts.emplace_back(text.substr(start, end - start));
    start = end + 1;
  }
  return parts;
}

const Lexicon& lexicon() {
  static const Lexicon made = [] {
    Lexicon lexicon;
    for (const Synonyms& group : synonyms) {
      for (const std::string& phrase : split(group.words, ' ')) {
        Words words = split(phrase, '_');
        for (std::string& word : words) word = stem_of(word);
        lexicon.longest_phrase = std::max(lexicon.longest_phrase, words.size());
        lexicon.concept_of.emplace(joined(words), group.concept_name);
      }
    }
    for (const std::string& word : split(empty_words, ' ')) lexicon.empty.insert(stem_of(word));
    return lexicon;
  }();
  return made;
}

}  // namespace

std::string stem_of(std::string_view word) {
  const auto known = std::find_if(irregular.begin(), irregular.end(), [&](const Irregular& i) { return i.form == word; });
  if (known != irregular.end()) return without_e(std::string(known->stem));
  if (ends_with(word, "ies", 2)) return std::string(word.substr(0, word.size() - 3)) + "y";
  if (ends_with(word, "sses", 2) || ends_with(word, "xes", 2) || ends_with(word, "ches", 2)) {
    return std::string(word.substr(0, word.size() - 2));
  }
  if (ends_with(word, "ing", 3)) return without_e(undoubled(std::string(word.substr(0, word.size() - 3))));
  if (ends_with(word, "eed", 2)) return std::string(word);
  if (ends_with(word, "ed", 3)) return without_e(undoubled(std::string(word.substr(0, word.size() - 2))));
  if (ends_with(word, "ly", 4)) return without_e(std::string(word.substr(0, word.size() - 2)));
  const bool plural = ends_with(word, "s", 2) && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is");
  if (plural) return without_e(std::string(word.substr(0, word.size() - 1)));
  return without_e(std::string(word));
}

std::vector<Meaning> meanings_of(std::string_view text) {
  const Lexicon& known = lexicon();
  const Words words = words_of(text);
  Words stems;
  stems.reserve(words.size());
  for (const std::string& word : words) stems.push_back(stem_of(word));
  std::vector<Meaning> meanings;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t taken = std::min(known.longest_phrase, words.size() - i);
    auto found = known.concept_of.end();
    for (; taken >= 1; --taken) {
      found = known.concept_of.find(joined({stems.data() + i, taken}));
      if (found != known.concept_of.end() || taken == 1) break;
    }
    if (found != known.concept_of.end()) {
      meanings.push_back({found->second, joined({words.data() + i, taken})});
    } else if (!known.empty.contains(stems[i])) {
      meanings.push_back({stems[i], words[i]});
    }
    i += taken;
  }
  return meanings;
}

}  // namespace rehearse
