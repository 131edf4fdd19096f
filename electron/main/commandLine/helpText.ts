import { dataFormats } from '../../../core/export/dataFormats';

const column = ' '.repeat(44);

const formats = dataFormats
  .filter(({ format }) => format !== 'json')
  .map(({ extensions, label }) => `${column}${extensions[0].padEnd(12)} ${label}`)
  .join('\n');

export const helpText = `Ascribe – who did it, who says so, and how sure are we?

Usage
  npm start                                 open the last case, or the sample at the first start
  npm start -- FILE.ascribe                 open a case
  npm start -- --export OUT.json [FILE]     write the whole case as JSON
  npm start -- --export OUT.png [FILE]      write a picture of its graph, or OUT.svg, OUT.pdf
  npm start -- --export OUT.html [FILE]     write a report on its first chart, one file that opens
                                            in any browser
  npm start -- --export OUT.graphml [FILE]  write its data for other programs, by the name's end:
${formats}
  npm start -- --export OUT --chart TITLE [FILE]
                                            the picture of that chart, a report on it, or the data
                                            of what it shows
  npm start -- --export OUT --as-of DAY [FILE]
                                            the picture, report or data as believed at the end of that
                                            day (UTC), 2021-06-22, or at a moment,
                                            2021-06-22T14:30:00.000Z; not of .json
  npm start -- --export OUT.png --with-claims [FILE]
                                            the picture with claims and sources as nodes
  npm start -- --export OUT.pdf --author NAME [FILE]
                                            who signs the pictures and reports; else “Command line”
  npm start -- --export OUT.png --view map|timeline [FILE]
                                            the picture of the chart as a map of the world, or along
                                            time, in place of its graph
  How pictures look, before or after --export:
    --paper a4|a3|a2|a1|a0|letter|slide     on a sheet, landscape unless --portrait;
                                            with --tiled over as many as it takes (PDF)
    --dpi N                                 of a PNG, from 48 to 600
    --dark, --transparent                   in place of dark on white
    --subtitle TEXT, --marking TEXT         below the title; at the top and the bottom
    --no-footing                            the graph, map or timeline alone
  npm start -- --summary [FILE]             print what is in the case
  npm start -- --check [FILE]               verify a case and explain what is found
  npm start -- --preview OUT.png [FILE]     write a picture and print what is in the case
  npm start -- --help                       print this
  npm start -- --version                    print the version

  Without FILE, the sample case is used. --export may be given several times,
  and says what a format cannot hold.
  The installed app takes the same options, without "npm start --".

Exit codes
  0  done
  1  the input is at fault: it is no case, is damaged, or could not be read or written
  2  the command line was not understood
`;
