// hostile: exited 1
// tries: one error whose message goes on for ever
// options: -ftemplate-depth=20000 -ftemplate-backtrace-limit=0 -fmax-errors=0
// limits: cpu=8000
template <int n>
struct Deep {
  using type = typename Deep<n - 1>::type;
};
template <>
struct Deep<0> {};
Deep<5000>::type value;
