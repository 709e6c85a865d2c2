# Completion of rehearse for fish: the program itself knows the candidates.
function __rehearse_complete
    set -l words (commandline -opc) (commandline -ct)
    for candidate in (rehearse __complete -- $words[2..-1] 2>/dev/null)
        switch $candidate
            case @files
                __fish_complete_path (commandline -ct)
            case @folders
                __fish_complete_directories (commandline -ct)
            case '*'
                echo $candidate
        end
    end
end
complete -c rehearse -f -a '(__rehearse_complete)'
