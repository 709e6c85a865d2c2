open 20 5
type "rehearse interview --problem two-sum --lang python"
see '4[45]:[0-9][0-9]'
resize 100 30
see 'Understand'
see 'submit'
resize 20 5
see '4[45]:[0-9][0-9]'
press q
see '^\$'
