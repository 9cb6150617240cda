/** Slack's names of emoji, those that a bot about alerts comes across; others stay as they are written. */
const names = `
  ambulance 🚑|arrow_down ⬇️|arrow_right ➡️|arrow_up ⬆️|arrows_counterclockwise 🔄|ballot_box_with_check ☑️|bangbang ‼️
  bar_chart 📊|bell 🔔|no_bell 🔕|black_circle ⚫|large_blue_circle 🔵|blue_circle 🔵|large_green_circle 🟢
  large_orange_circle 🟠|large_purple_circle 🟣|large_yellow_circle 🟡|red_circle 🔴|white_circle ⚪
  large_blue_square 🟦|large_green_square 🟩|large_orange_square 🟧|large_red_square 🟥|large_yellow_square 🟨
  blue_book 📘|book 📖|bookmark 🔖|boom 💥|broken_heart 💔|bug 🐛|bulb 💡|calendar 📆|chart_with_downwards_trend 📉
  chart_with_upwards_trend 📈|checkered_flag 🏁|clap 👏|clipboard 📋|clock1 🕐|closed_book 📕|cloud ☁️|computer 💻
  alarm_clock ⏰|alert 🚨|anger 💢|balance_scale ⚖️|battery 🔋|black_large_square ⬛|busts_in_silhouette 👥|bust_in_silhouette 👤
  card_index 📇|chains ⛓️|compass 🧭|control_knobs 🎛️|crescent_moon 🌙|crossed_fingers 🤞|crystal_ball 🔮|cyclone 🌀
  electric_plug 🔌|expressionless 😑|file_folder 📁|first_aid_kit 🩹|flashlight 🔦|hammer 🔨|heavy_multiplication_x ✖️
  keyboard ⌨️|leftwards_arrow_with_hook ↩️|level_slider 🎚️|muscle 💪|newspaper 📰|ocean 🌊|open_book 📖|open_file_folder 📂
  partying_face 🥳|pray 🙏|purple_circle 🟣|radioactive_sign ☢️|rewind ⏪|ring_buoy 🛟|robot_face 🤖|round_pushpin 📍
  scissors ✂️|speaking_head_in_silhouette 🗣️|spiral_calendar_pad 🗓️|stop_sign 🛑|octagonal_sign 🛑|test_tube 🧪|toolbox 🧰
  traffic_light 🚥|vertical_traffic_light 🚦|watch ⌚|white_flag 🏳️|white_large_square ⬜|world_map 🗺️|writing_hand ✍️
  construction 🚧|credit_card 💳|date 📅|desktop_computer 🖥️|earth_africa 🌍|earth_americas 🌎|earth_asia 🌏|email 📧
  envelope ✉️|exclamation ❗|eyes 👀|fire 🔥|fire_engine 🚒|floppy_disk 💾|gear ⚙️|globe_with_meridians 🌐|green_book 📗
  green_heart 💚|grey_question ❔|hammer_and_wrench 🛠️|hand 🖐️|heart ❤️|heavy_check_mark ✔️|heavy_exclamation_mark ❗
  heavy_minus_sign ➖|heavy_plus_sign ➕|hourglass ⌛|hourglass_flowing_sand ⏳|inbox_tray 📥|information_source ℹ️|key 🔑
  label 🏷️|link 🔗|lock 🔒|loudspeaker 📢|mag 🔍|mag_right 🔎|mega 📣|memo 📝|money_with_wings 💸|moon 🌔|mute 🔇
  new 🆕|no_entry ⛔|no_entry_sign 🚫|ok 🆗|ok_hand 👌|outbox_tray 📤|package 📦|page_facing_up 📄|pager 📟|paperclip 📎
  pencil 📝|pencil2 ✏️|point_right 👉|pushpin 📌|question ❓|raised_hands 🙌|recycle ♻️|rocket 🚀|rotating_light 🚨
  satellite_antenna 📡|scroll 📜|see_no_evil 🙈|shield 🛡️|siren 🚨|skull 💀|sleeping 😴|slightly_smiling_face 🙂|smile 😄
  snail 🐌|snowflake ❄️|sos 🆘|sound 🔉|sparkles ✨|speech_balloon 💬|star ⭐|stopwatch ⏱️|sunny ☀️|tada 🎉|telephone ☎️
  thermometer 🌡️|thinking_face 🤔|thumbsup 👍|+1 👍|thumbsdown 👎|-1 👎|ticket 🎫|timer_clock ⏲️|triangular_flag_on_post 🚩
  turtle 🐢|umbrella ☔|unlock 🔓|up 🆙|warning ⚠️|wastebasket 🗑️|wave 👋|white_check_mark ✅|wrench 🔧|x ❌|zap ⚡|zzz 💤
`;

const characters = new Map(
  names
    .trim()
    .split(/\n\s*|\|/)
    .map((entry) => entry.split(" ")),
);

/** The character of an emoji's name; undefined where there is none. */
export function emojiCharacter(code) {
  return characters.get(code);
}
