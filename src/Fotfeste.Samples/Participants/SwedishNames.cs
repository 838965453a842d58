namespace Fotfeste.Samples;

/// <summary>First and last names as they are heard in a Swedish county; put together by chance, so that they belong to nobody in particular.</summary>
static class SwedishNames
{
    public static IReadOnlyList<string> Women { get; } = Words(
        """
        Alma Agnes Amira Anja Annika Astrid Azra Beatrice Birgit Bodil Camilla Cecilia Daniela Disa Ebba Edith Elin Elvira Emelie Ester Fatima Felicia Filippa Frida
        Gun Hanna Hedvig Helin Ida Ines Ingela Iris Jamila Jasmin Jenny Johanna Josefin Kajsa Karin Klara Kristina Leila Linn Lisa Lovisa Magda Maja Malin Maryam
        Matilda Meryem Moa Nadia Nellie Nora Olga Petra Pia Ronja Rut Sabina Sagal Sara Signe Siri Sofia Stina Svea Tilda Tove Tuva Ulrika Vendela Viola Ylva Zahra
        """);

    public static IReadOnlyList<string> Men { get; } = Words(
        """
        Abdi Adam Albin Aldin Alfred Amir Anton Arvid Assad August Axel Björn Bosse Casper Christoffer Dan Dawit Dragan Edvin Eero Elias Emil Erik Fabian Farid Filip
        Folke Fredrik Gabriel Göran Hampus Hannes Hassan Henning Hugo Isak Ivar Jakob Jens Jesper Joel Johan Jonatan Kalle Karim Kevin Kjell Lars Leo Linus Love Ludvig
        Malte Marcus Mattias Melker Mehmet Milan Nils Noah Olle Oskar Patrik Pelle Pontus Rasmus Robin Samir Sebastian Simon Sixten Sune Tage Tobias Ture Viktor Vilmer Yusuf
        """);

    public static IReadOnlyList<string> Last { get; } = Words(
        """
        Abrahamsson Ahmadi Alm Almqvist Ask Backman Berglind Bergvall Björk Blom Boström Brandt Broman Dahlin Demir Edlund Ek Ekvall Elfving Engdahl Falk Fors Forsell Fransson
        Frisk Gren Grönlund Gyllin Hadzic Hagberg Hallman Hammar Hassan Hedin Hellberg Hjort Holmberg Hultgren Hussein Håkansson Idh Jansson Jarl Kask Kling Kovac Kull Kvist
        Lagerlund Lejon Lilja Lindell Lindh Ljung Lundin Löv Malm Mattsson Melin Modig Molin Månsson Nilvall Nordin Norling Nyqvist Odén Omar Ortega Palm Petrovic Ros Rudin
        Rydell Saleh Sandin Selin Sjödin Skog Skoglund Stark Stenvall Strand Sundin Svahn Säfström Tapper Tesfaye Thorell Turesson Törn Ullman Vall Vesterlund Vide Vikström Wallin
        Yilmaz Zetterlund Åberg Åkerlind Åsell Öberg Öhrn Östlund
        """);

    static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
